/**
 * Everything that some things import, directly or indirectly; they themselves come first.
 *
 * @template T
 * @param {Iterable<T>} starts
 * @param {(one: T) => Iterable<T>} importsOf What one of them imports.
 */
export function closure(starts, importsOf) {
  const found = new Set(starts);
  // The iteration also visits what is added to the set meanwhile.
  for (const one of found) for (const imported of importsOf(one)) found.add(imported);
  return found;
}
