import type { Scheme } from './pairs.js';
import { hexOf, type Shade } from './shade.js';

/** A colour in each scheme of the page. */
export type Shades = Readonly<Record<Scheme, Shade>>;

/** The changed tokens, by name. Neither the address nor the browser’s storage contains them. */
export type Changes = ReadonlyMap<string, string | Shades>;

function valueOf(change: string | Shades): string {
  if (typeof change === 'string') return change;
  const [light, dark] = [hexOf(change.light), hexOf(change.dark)];
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The same with one token set, or with its default where nothing is left. */
export function withChange(changes: Changes, name: string, change?: string | Shades): Changes {
  const next = new Map(changes);
  if (change) next.set(name, change);
  else next.delete(name);
  return next;
}

/** The changes as a CSS rule to copy. */
export function asCss(changes: Changes): string {
  if (changes.size === 0) return '/* Nothing is changed yet. */';
  const lines = [...changes].map(([name, change]) => `  ${name}: ${valueOf(change)};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
