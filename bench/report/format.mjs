/** Stands where nothing was measured. */
export const NOTHING = '–';

const or = (format) => (value) => (Number.isFinite(value) ? format(value) : NOTHING);

/** Kilobytes of 1000 bytes. */
export const kB = or((bytes) => (bytes / 1000).toFixed(1));
export const ms = or((value) => (value < 100 ? value.toFixed(1) : value.toFixed(0)));
export const times = or((value) => `${value.toFixed(2)} ×`);
export const count = or((value) => String(value));

/** A table of Markdown; the first column is text, the others are figures. */
export function table(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = titles.map((_, index) => (index === 0 ? '---' : '--:'));
  return [titles, rule, ...rows].map(line).join('\n');
}
