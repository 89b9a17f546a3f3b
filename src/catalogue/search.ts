import { matchesName } from '../model/name-pattern.js';
import type { ServiceFacts } from './service-facts.js';
import { closest } from '../model/closest.js';

/**
 * Finds services by a word: in ids, names, aliases, providers, kinds and hosts; or by the name of a cookie,
 * which a pattern of the catalogue may stand for. Case does not count. Without a word, all of them.
 */
export function searched(all: readonly ServiceFacts[], word = ''): ServiceFacts[] {
  const wanted = word.trim().toLowerCase();
  return all.filter((facts) => isIn(facts, wanted) || storesCookie(facts, wanted));
}

function isIn(facts: ServiceFacts, word: string): boolean {
  const { id, name, aliases = [], provider, kind, hosts = [] } = facts;
  const texts = [id, name, ...aliases, provider, kind, ...hosts];
  return (
    texts.some((text) => text.toLowerCase().includes(word)) ||
    hosts.some((host) => matchesName(host, word))
  );
}

const storesCookie = ({ cookies = [] }: ServiceFacts, word: string): boolean =>
  cookies.some(({ name }) => matchesName(name.toLowerCase(), word));

/** The ids that a mistyped or shortened one may mean; the closest first, three at most. */
export function closestIds(word: string, ids: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  return closest(word, ids, () => limit);
}

/** Whether a word is a whole name of a service. Neither case nor hyphens count. */
function isNamed({ name, aliases = [] }: ServiceFacts, word: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');
  return [name, ...aliases].some((one) => plain(one) === plain(word));
}

/**
 * The entry that a word means: that of the id, else the only one of that name or alias; `undefined`
 * if there is none, or several.
 */
export function entryFor(
  word: string,
  catalogue: ReadonlyMap<string, ServiceFacts>,
): ServiceFacts | undefined {
  const exact = catalogue.get(word);
  if (exact) return exact;
  const [named, ...others] = [...catalogue.values()].filter((facts) => isNamed(facts, word));
  return others.length > 0 ? undefined : named;
}

/** Says that the catalogue has no such entry, and what it has. */
export function unknownIdText(id: string, all: readonly ServiceFacts[]): string {
  const named = all.filter((facts) => isNamed(facts, id)).map((facts) => facts.id);
  const ids = all.map((facts) => facts.id);
  const near = named.length > 0 ? named : closestIds(id, ids);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  const what =
    named.length > 1 ? `Several services are named “${id}”` : `The catalogue has no “${id}”`;
  return `${what}.${hint} “npx consent-elements list WORD” searches in it.`;
}
