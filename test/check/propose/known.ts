import type { ServiceFacts } from '../../../src/catalogue/service-facts.js';
import type { Known } from '../../../src/check/known.js';
import { readText } from '../../package/ask-node.js';

const text = await readText('dist/catalogue.json');
const { services } = JSON.parse(text) as { services: ServiceFacts[] };

/** The catalogue of the package, and two companies. */
export const known: Omit<Known, 'policy'> = {
  services: new Map(services.map((facts) => [facts.id, facts])),
  siteOf: (host) => (/^[\d.]+$/.test(host) ? host : host.split('.').slice(-2).join('.')),
  ownerOf: (host) => (host.endsWith('cdn-owner.example') ? { name: 'Owner Inc' } : undefined),
};
