import ts from 'typescript';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The messages of a banner. The script tag loads no others until somebody wants to see more. */
const BANNER =
  /^(?:(?:banner|link|list|signal)\.|action\.(?:accept|reject|settings|close-reject)$|category\.\w+\.name$|settings\.heading$|status\.(?:saved|held)$)/;

/** Parts whose messages are known by the first word of their ids. */
const APART = /^(?:statement|kind|choices)\./;

/**
 * The parts of a catalogue: visitors load what they see. Those of the statement are many times
 * longer than the rest.
 */
const PARTS = {
  banner: (id) => BANNER.test(id),
  interface: (id) => !BANNER.test(id) && !APART.test(id),
  statement: (id) => id.startsWith('statement.'),
  kinds: (id) => id.startsWith('kind.'),
  choices: (id) => id.startsWith('choices.'),
};

export const PART_NAMES = Object.keys(PARTS);

const isEntry = (node) => ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name);

/** The entries of `export const templates = {…}` in a module that lit-localize has written. */
function entries(source) {
  const file = ts.createSourceFile('catalogue.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isEntry(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map(({ name, initializer }) => ({ id: name.text, text: textOf(initializer) }));
}

/**
 * A translation, with the number of a value of the English text in each place: “{0} and {1}”. So its
 * file imports nothing, and stays the same when the code changes.
 */
function textOf(node) {
  if (!ts.isTaggedTemplateExpression(node)) return unescaped(node.text);
  const { head, templateSpans } = node.template;
  const rest = templateSpans.map(
    ({ expression, literal }) => `{${expression.getText()}}${literal.text}`,
  );
  return unescaped(head.text + rest.join(''));
}

/** Reverts HTML escapes: lit-localize writes texts as if they were HTML. */
const unescaped = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

function partModule(list, formats, header) {
  const lines = list.map(({ id, text }) => `  '${id}': ${JSON.stringify(text)},`);
  return [
    header.trim(),
    'export const texts: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    ...(formats ? ['', `export const formats = ${JSON.stringify(formats)} as const;`] : []),
    '',
  ].join('\n');
}

/**
 * Splits a catalogue into its parts.
 *
 * @param {string} source The module that lit-localize has written.
 * @param {Readonly<Record<string, object>>} formats What a part knows of a language besides texts.
 * @param {string} header First line of each module.
 * @returns {[part: string, code: string][]}
 */
export function splitCatalogue(source, formats, header) {
  const all = entries(source);
  return Object.entries(PARTS).map(([part, has]) => {
    const own = all.filter(({ id }) => has(id));
    return [part, partModule(own, formats[part], header)];
  });
}
