/**
 * What becomes of a value that is declared in three versions: what was taken from the catalogue,
 * what the catalogue has now, and what the site has made of it.
 *
 * - `same`: nothing is to be done.
 * - `take`: the site has what was taken, and gets what is now.
 * - `keep`: the catalogue and the site have both changed it; the site’s value stays.
 */
export type Verdict = 'same' | 'take' | 'keep';

/** Whether two values of JSON data are equal; the order of fields does not count. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one !== Object(one) || other !== Object(other)) return false;
  const [fields, others] = [Object.entries(one as object), Object.entries(other as object)];
  const get = (name: string) => (other as Record<string, unknown>)[name];
  return (
    fields.length === others.length && fields.every(([name, value]) => isEqual(value, get(name)))
  );
}

/** Compares three versions of a value; `undefined` is a version in which it is absent. */
export function threeWay(taken: unknown, now: unknown, own: unknown): Verdict {
  if (isEqual(taken, now) || isEqual(own, now)) return 'same';
  return isEqual(own, taken) ? 'take' : 'keep';
}

/** Compares without what was taken: only what the site lacks can be added. */
export function twoWay(now: unknown, own: unknown): Verdict {
  if (now === undefined || isEqual(own, now)) return 'same';
  return own === undefined ? 'take' : 'keep';
}
