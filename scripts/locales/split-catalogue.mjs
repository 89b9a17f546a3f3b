import ts from 'typescript';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The messages of a banner. The script tag loads no others until somebody wants to see more. */
const BANNER =
  /^(?:(?:banner|link|list|signal)\.|action\.(?:accept|reject|settings|close-reject)$|category\.\w+\.name$|status\.(?:saved|held)$)/;

/**
 * The parts of a catalogue: visitors load what they see. Those of the statement are many times
 * longer than the rest.
 */
const PARTS = {
  banner: (id) => BANNER.test(id),
  interface: (id) => !BANNER.test(id) && !id.startsWith('statement.'),
  statement: (id) => id.startsWith('statement.'),
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
  return found.map(({ name, initializer }) => ({
    id: name.text,
    tag: ts.isTaggedTemplateExpression(initializer) ? initializer.tag.getText() : '',
    code: initializer.getText(),
  }));
}

/**
 * Reverts the HTML escapes of plain texts. lit-localize writes them as if they were HTML, so a
 * label would show "&amp;".
 */
const unescaped = ({ code }) => code.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

function partModule(list, formats, header) {
  const usesValues = list.some(({ tag }) => tag === 'str');
  const lines = list.map((entry) => `  '${entry.id}': ${unescaped(entry)},`);
  return [
    header.trim(),
    ...(usesValues ? ["import { str } from '@lit/localize/internal/str-tag.js';"] : []),
    "import type { TemplateMap } from '@lit/localize/internal/types.js';",
    '',
    'export const templates: TemplateMap = {',
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
