const HEADER = '// Generated from custom-elements.json by "npm run build". Do not edit.';

const indent = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** A comment that editors show with the name below it. */
const comment = (text = '') =>
  text && `/**\n${text.replace(/^/gm, ' * ').replace(/ +$/gm, '')}\n */\n`;

/** A field that may be left out, also where `exactOptionalPropertyTypes` is on. */
export const field = (name, type, description) =>
  `${comment(description)}${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;

/** `interface Name extends Bases { … }` with its own comment. */
export function interfaceOf({ name, bases = [], fields, description }) {
  const heritage = bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
  return `${comment(description)}export interface ${name}${heritage} {\n${indent(fields.join('\n'), 2)}\n}`;
}

/** `opening { … }`, as `declare module 'vue' { … }`. */
export const block = (opening, lines) => `${opening} {\n${indent(lines.join('\n'), 2)}\n}`;

/**
 * The type of an attribute's value in a template.
 *
 * @param {object} attribute see `readElements`
 * @param {string} flag the type of a boolean attribute
 */
export function valueOf({ name, type }, flag) {
  if (type === 'boolean') return flag;
  if (type === 'number') return 'number | `${number}`';
  if (type === 'string' || /^'[^']*'( \| '[^']*')*$/.test(type)) return type;
  throw new Error(
    `custom-elements.json: the attribute “${name}” has the type ${type}; ` +
      'expected string, number, boolean or words in quotation marks (scripts/types/write.mjs)',
  );
}

/** The fields of all attributes. `flagOf` returns the type of a boolean attribute. */
export const attributeFields = ({ attributes }, flagOf) =>
  attributes.map((one) => field(one.name, valueOf(one, flagOf(one)), one.description));

/** The fields of the properties that have no attribute, with the types of the class. */
export const propertyFields = ({ className, properties }, prefix = '') =>
  properties.map(({ name, description }) =>
    field(`${prefix}${name}`, `${className}['${name}']`, description),
  );

/** The fields of event handlers. `typeOf` returns the type of a handler. */
export const eventFields = ({ events }, prefix, typeOf) =>
  events.map(({ name, type, description }) => field(`${prefix}${name}`, typeOf(type), description));

/** A handler as a function of the event. */
export const handler = (type) => `((event: ${type}) => void)`;

/** The tags of JSX, in the namespace of a module. */
export function jsxTags({ elements }, module) {
  const tags = elements.map(({ tag, base }) => `'${tag}': ${base}Props;`);
  const namespace = block('namespace JSX', [block('interface IntrinsicElements', tags)]);
  return block(`declare module '${module}'`, [namespace]);
}

/** The module: its imports, and then its declarations. */
export function moduleOf({ elements, events }, imports, declarations) {
  const names = [...elements.map(({ className }) => className), ...events.map(({ type }) => type)];
  const used = names.filter((name) => declarations.some((text) => text.includes(name)));
  const own = [
    `import type {\n${indent(`${used.sort().join(',\n')},`, 2)}\n} from '../index.js';`,
    // For `document.querySelector('cookie-banner')`, and for references to elements.
    "import type {} from '../define.js';",
  ];
  return `${[HEADER, [...imports, ...own].join('\n'), ...declarations].join('\n\n')}\n`;
}
