import { sitePath } from './addresses.mjs';

const cell = (text = '') =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll(/<(?![^`]*`(?:[^`]*`[^`]*`)*[^`]*$)/g, '&lt;');

const code = (text) => (text ? `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\`` : '');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}`;
}

const typeOf = ({ type }) => code(type?.text);

const attributes = ({ attributes: all = [] }) =>
  table(
    'Attributes',
    ['attribute', 'type', 'default', 'description'],
    all.map((one) => [code(one.name), typeOf(one), code(one.default), cell(one.description)]),
  );

/** Each attribute is a property too, so only the other ones are listed. */
const fields = ({ members = [] }) =>
  table(
    'Properties',
    ['property', 'type', 'description'],
    members
      .filter(
        ({ kind, static: isStatic, attribute }) => kind === 'field' && !isStatic && !attribute,
      )
      .map((one) => [code(one.name), typeOf(one), cell(one.description)]),
  );

const signature = ({ name, parameters = [], static: isStatic }) =>
  `${isStatic ? 'static ' : ''}${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ')})`;

/** Those of Lit and of custom elements in general are no news to a reader. */
const GENERAL =
  /^(connectedCallback|disconnectedCallback|render|willUpdate|updated|firstUpdated|createRenderRoot)$/;

const methods = ({ members = [] }) =>
  table(
    'Methods',
    ['method', 'description'],
    members
      .filter(({ kind, name }) => kind === 'method' && !GENERAL.test(name))
      .map((one) => [code(signature(one)), cell(one.description)]),
  );

/** Lists of the manifest whose entries have a name and a description. */
const NAMED = [
  ['Events', 'events', 'event'],
  ['Slots', 'slots', 'slot'],
  ['Parts', 'cssParts', 'part'],
  ['States', 'cssStates', 'state'],
];

const named = (element, [title, list, head]) =>
  table(
    title,
    [head, 'description'],
    (element[list] ?? []).map(({ name, description }) => [
      code(name) || 'without a name',
      cell(description),
    ]),
  );

const tokens = ({ cssProperties = [] }) =>
  table(
    'Tokens',
    ['token', 'default', 'description'],
    cssProperties.map((one) => [code(one.name), code(one.default), cell(one.description)]),
  );

const MORE = `Each attribute is also a property of the same name. [Elements](../${sitePath('docs/elements.md')})
lists the attributes that concern the whole page, and [theming](../${sitePath('docs/theming.md')}) explains
tokens and parts.`;

function page(element) {
  const sections = [
    `# &lt;${element.tagName}&gt;`,
    // Descriptions are Markdown, with tags in code.
    element.description ?? '',
    MORE,
    attributes(element),
    fields(element),
    methods(element),
    ...NAMED.map((list) => named(element, list)),
    tokens(element),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** `cookie-banner` → `banner`, because block lists stop files with the whole name. */
const shortName = ({ tagName }) => tagName.replace('cookie-', '');

/** A page for each element, by path on the site, from `custom-elements.json`. */
export function elementPages({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations
    .filter(({ tagName }) => tagName)
    .map((element) => [`elements/${shortName(element)}.md`, page(element)]);
}
