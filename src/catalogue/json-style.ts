/** How a JSON text is laid out. */
export interface JsonStyle {
  /** One level of indentation. */
  readonly indent: string;
  readonly lineEnd: string;
  /** Whether it has objects on one line: `{ "id": "media" }`. */
  readonly hasOneLiners: boolean;
  /** Whether it has no space at all. */
  readonly isMinified: boolean;
}

/** The longest line that is written, if it can be helped. */
export const WIDTH = 120;

/** The layout of what this package writes itself. */
export const OWN_STYLE: JsonStyle = {
  indent: '  ',
  lineEnd: '\n',
  hasOneLiners: true,
  isMinified: false,
};

/** Reads the layout of a JSON text. */
export function styleOf(text: string): JsonStyle {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    indent,
    lineEnd: /\r?\n/.exec(text)?.[0] ?? '\n',
    hasOneLiners: /\{[ \t]*"[^{}\n]*\}/.test(text),
    isMinified: !/\n/.test(text.trim()) && !/"\s*:\s/.test(text),
  };
}

const isPlain = (value: unknown): boolean => value !== Object(value);

/** The entries of an object or a list, as texts; values that are `undefined` are left out. */
function parts(value: object, write: (inner: unknown) => string, gap: string): string[] {
  if (Array.isArray(value)) return value.map(write);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return fields.map(([name, inner]) => `${JSON.stringify(name)}:${gap}${write(inner)}`);
}

/** A value on one line, with spaces as in `{ "id": "media" }`. */
export function oneLine(value: unknown, style: JsonStyle): string {
  if (style.isMinified || isPlain(value)) return JSON.stringify(value);
  const inner = parts(value as object, (one) => oneLine(one, style), ' ').join(', ');
  if (Array.isArray(value)) return `[${inner}]`;
  return inner === '' ? '{}' : `{ ${inner} }`;
}

const isFlat = (value: unknown): boolean =>
  isPlain(value) || Object.values(value as object).every(isPlain);

/** A value in the layout of a text; its first line starts after `margin`. */
export function written(value: unknown, style: JsonStyle, margin: string): string {
  const line = oneLine(value, style);
  if (isPlain(value) || style.isMinified || line.length === 2) return line;
  const fits = margin.length + line.length <= WIDTH;
  if (fits && style.hasOneLiners && isFlat(value)) return line;
  const inside = margin + style.indent;
  const lines = parts(value as object, (inner) => written(inner, style, inside), ' ');
  return inLines(lines, style, margin, Array.isArray(value) ? '[]' : '{}');
}

/** Puts each member on a line of its own. */
export function inLines(
  members: readonly string[],
  { indent, lineEnd }: JsonStyle,
  margin: string,
  brackets: string,
): string {
  const inside = lineEnd + margin + indent;
  return `${brackets[0]}${inside}${members.join(`,${inside}`)}${lineEnd}${margin}${brackets[1]}`;
}
