import { matchesName } from '../model/name-pattern.js';
import type { ServiceFacts } from './service-facts.js';

/**
 * Finds services by a word: in ids, names, providers, kinds and hosts; or by the name of a cookie,
 * which a pattern of the catalogue may stand for. Case does not count. Without a word, all of them.
 */
export function searched(all: readonly ServiceFacts[], word = ''): ServiceFacts[] {
  const wanted = word.trim().toLowerCase();
  return all.filter((facts) => isIn(facts, wanted) || storesCookie(facts, wanted));
}

function isIn({ id, name, provider, kind, hosts = [] }: ServiceFacts, word: string): boolean {
  const texts = [id, name, provider, kind, ...hosts];
  return (
    texts.some((text) => text.toLowerCase().includes(word)) ||
    hosts.some((host) => matchesName(host, word))
  );
}

const storesCookie = ({ cookies = [] }: ServiceFacts, word: string): boolean =>
  cookies.some(({ name }) => matchesName(name.toLowerCase(), word));
