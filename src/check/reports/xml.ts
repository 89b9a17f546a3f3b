import { Markup, textHtml, textOf } from '../../markup/text-html.js';

/** What XML 1.0 forbids even as a reference, and halves of surrogate pairs. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters that make XML malformed. */
const legal = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

const legalValue = (value: unknown): unknown => (typeof value === 'string' ? legal(value) : value);

/** A template of XML: values are escaped. It is HTML’s, without void elements. */
export const xml = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  textHtml(strings, ...values.map(legalValue)) as Markup;

/** A document with this root. */
export const xmlDocument = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(root)}\n`;
