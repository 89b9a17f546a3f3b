import { nothing, type Html } from './html.js';

/** Markup as text. Its values are already escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Renders a template as text, as Lit would render it: values are escaped, listeners are left out.
 */
export const textHtml: Html = ([first = '', ...rest], ...values) => {
  let text = first;
  rest.forEach((next, at) => (text = append(text, values[at]) + next));
  return new Markup(text);
};

/** The text of a rendered value. */
export function textOf(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value === nothing || value === undefined || value === null) return '';
  return escapeText(String(value));
}

function append(text: string, value: unknown): string {
  if (!text.endsWith('=')) return text + textOf(value);
  return value === nothing ? text.replace(/\s+[\w-]+=$/, '') : `${text}"${textOf(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for markup, including attribute values. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
