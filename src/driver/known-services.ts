import type { Known } from '../check/known.js';
import type { Policy } from '../policy.js';
import { ownerOf, siteOf } from './libraries.js';
import type { ServiceFacts } from '../catalogue/service-facts.js';
import { readFile } from 'node:fs/promises';

/** What the rules know: the policy, the catalogue of the package, and the libraries about hosts. */
export const knownWith = async (policy: Policy | undefined): Promise<Known> => ({
  policy,
  services: await loadCatalogue(),
  siteOf,
  ownerOf,
});

const FILE = new URL('../catalogue.json', import.meta.url);

/** The catalogue of services of the package, by id. */
export async function loadCatalogue(): Promise<Map<string, ServiceFacts>> {
  const { services } = JSON.parse(await readFile(FILE, 'utf8')) as { services: ServiceFacts[] };
  return new Map(services.map((service) => [service.id, service]));
}
