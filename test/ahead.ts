import { inPool } from './in-pool.mjs';

/** How many tasks run at the same time: of four that mostly wait, one at most is busy. */
const AT_ONCE = 4;

/**
 * Begins tasks before the tests that await their results, so that those that mostly wait do it at the
 * same time. They begin in their order: the longest comes first.
 */
export function ahead<Name extends string, Result>(
  tasks: Readonly<Record<Name, () => Promise<Result>>>,
): Readonly<Record<Name, Promise<Result>>> {
  const names = Object.keys(tasks) as Name[];
  const results = inPool(
    names.map((name) => tasks[name]),
    AT_ONCE,
  );
  const named = names.map((name, index) => [name, results[index]]);
  return Object.fromEntries(named) as Record<Name, Promise<Result>>;
}
