import { closest } from '../model/closest.js';

/** Names differ by case and by how they join words: `wait_for_update`, `waitForUpdate`. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

/** The known name that a mistyped one most likely means; `undefined` if it is like none. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const [found] = closest(plain(written), names.map(plain), ({ length }) => length / 3);
  return names.find((name) => plain(name) === found);
}

/** What to write in place of a name that is unknown, as a phrase. */
export function insteadOf(written: string, names: readonly string[]): string {
  const name = names.length === 1 ? names[0] : nearest(written, names);
  return name === undefined ? `write one of ${names.join(', ')}` : `write “${name}”`;
}
