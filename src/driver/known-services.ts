import type { Known } from '../check/known.js';
import type { Policy } from '../policy.js';
import { loadCatalogue } from './catalogue.js';
import { ownerOf, siteOf } from './libraries.js';

/** What the rules know: the policy, the catalogue of the package, and the libraries about hosts. */
export const knownWith = async (policy: Policy | undefined): Promise<Known> => ({
  policy,
  services: await loadCatalogue(),
  siteOf,
  ownerOf,
});
