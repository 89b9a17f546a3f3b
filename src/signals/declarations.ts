import type { Policy } from '../model/policy.js';
import { closest } from '../model/closest.js';
import { USUAL_CATEGORIES } from '../model/usual-categories.js';

/** A signal that a policy declares. */
export interface DeclaredSignal {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The known signals of a policy, and a sentence about each mistake in the others.
 *
 * @param known The names of all signals.
 */
export function declarationsOf(policy: Policy, known: readonly string[]) {
  const declared: DeclaredSignal[] = [];
  const mistakes: string[] = [];
  const { signals } = policy as { readonly signals?: unknown };
  if (!Array.isArray(signals)) return { declared, mistakes: ['signals should be a list of names'] };
  for (const entry of signals as unknown[]) {
    const one = asDeclared(entry);
    if (one && known.includes(one.name)) declared.push(one);
    mistakes.push(...mistakesIn(one, policy, known));
  }
  return { declared, mistakes };
}

function asDeclared(entry: unknown): DeclaredSignal | undefined {
  if (typeof entry === 'string') return { name: entry, options: {} };
  const { name, ...options } = Object(entry) as Record<string, unknown>;
  return typeof name === 'string' ? { name, options } : undefined;
}

function mistakesIn(
  one: DeclaredSignal | undefined,
  policy: Policy,
  known: readonly string[],
): string[] {
  if (!one) return ['each of the signals should be a name, or an object with a name'];
  if (!known.includes(one.name)) return [unknown(one.name, known)];
  // Not from `model/policy.js`, which would load the banner's code too.
  const ids = [...policy.categories, ...policy.services].map(({ id }) => id);
  return namedIds(one.options)
    .filter((id) => !ids.includes(id))
    .map((id) => `“${one.name}” names “${id}”, which the policy does not declare: it stays denied`);
}

function unknown(name: string, known: readonly string[]): string {
  const near = closest(name, known, ({ length }) => length / 2).map((one) => `“${one}”`);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${known.join(', ')}`;
  return `there is no signal “${name}”. ${hint}`;
}

/** The categories and services that options name and that the policy has to declare. */
function namedIds({ category, types }: DeclaredSignal['options']): string[] {
  const ofTypes = Object.values(Object(types) as object) as unknown[];
  const named = [category, ...ofTypes.filter((id) => !USUAL_CATEGORIES.includes(id))];
  return named.filter((id) => typeof id === 'string');
}
