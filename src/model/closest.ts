const MOST = 3;

/**
 * The names that a mistyped or shortened one may mean, nearest first; three at most.
 *
 * @param limitFor How many letters a name may differ by.
 */
export function closest(
  written: string,
  names: readonly string[],
  limitFor: (name: string) => number,
): string[] {
  const word = written.toLowerCase();
  return names
    .map((name) => ({ name, far: distance(word, name) }))
    .filter(({ name, far }) => far <= limitFor(name) || (word.length > 2 && name.includes(word)))
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** How many letters have to be added, removed or replaced (Levenshtein). */
export function distance(from: string, to: string): number {
  let row = [0];
  while (row.length <= to.length) row.push(row.length);
  for (const letter of from) row = nextRow(row, letter, to);
  return row.at(-1)!;
}

function nextRow(above: readonly number[], letter: string, to: string): number[] {
  const row = [above[0]! + 1];
  for (const other of to) {
    const index = row.length - 1;
    const replaced = above[index]! + Number(letter !== other);
    row.push(Math.min(replaced, above[index + 1]! + 1, row[index]! + 1));
  }
  return row;
}
