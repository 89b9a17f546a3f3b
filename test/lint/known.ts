import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import type { Finding, Known, Rule } from '../../src/lint/finding.js';
import { withDefaults, type PolicyFile } from '../../src/model/policy-file.js';
import type { CookieDeclaration, Policy, Service } from '../../src/model/policy.js';
import { OPTION_SCHEMAS } from '../../src/signals/option-schemas.js';

const sources = {
  vendor: { type: 'vendor', url: 'https://vendor.example/cookies', date: '2026-11-01' },
  database: { type: 'database', url: 'https://database.example/', date: '2026-11-01' },
} as const;

/** The facts of a service, of which a test changes some. */
const facts = (changes: Partial<ServiceFacts> & { id: string }): ServiceFacts => ({
  name: changes.id,
  date: '2026-11-28',
  kind: 'analytics',
  category: 'statistics',
  provider: 'Vendor Ltd',
  evidence: { provider: ['vendor'], privacy: ['vendor'] },
  sources,
  ...changes,
});

const all = [
  facts({
    id: 'counter',
    country: 'IE',
    privacy: 'https://counter.example/privacy',
    hosts: ['cdn.counter.example'],
    cookies: [
      { name: '_cnt_id', duration: 'P1Y', party: 'first', evidence: ['vendor'] },
      { name: '_cnt_ses.*', duration: 'PT30M', evidence: ['database'] },
      { name: '_shared', duration: 'P1D', evidence: ['vendor'] },
      { name: 'cid', party: 'third', domain: 'counter.example', evidence: ['vendor'] },
    ],
  }),
  facts({
    id: 'adverts',
    name: 'Adverts',
    kind: 'advertising',
    category: 'marketing',
    cookies: [
      { name: '_adv', duration: 'P90D', evidence: ['vendor'] },
      { name: 'uid', duration: 'P90D', evidence: ['vendor'] },
      { name: 'aid', duration: 'P90D', evidence: ['vendor'] },
      { name: '_shared', duration: 'P1D', evidence: ['vendor'] },
      { name: 'tag', domain: 'adverts.example', party: 'third', evidence: ['vendor'] },
    ],
  }),
  facts({ id: 'mixed', name: 'Mixed', advertising: true }),
  facts({ id: 'own-counter', privacy: 'https://own.example/privacy' }),
];

/** A catalogue of four services, and three signals. */
export const known: Known = {
  services: new Map(all.map((one) => [one.id, one])),
  signals: new Map([
    ['counter', { properties: { category: { type: 'string' }, waitFor: { type: 'integer' } } }],
    ['tags', OPTION_SCHEMAS['google-consent-mode']!],
    ['purposes', OPTION_SCHEMAS['iab-tcf']!],
  ]),
};

/** The category of the service below, with a basis that a test chooses. */
export const withBasis = (basis: unknown, service: Partial<Service> = {}): PolicyFile =>
  ({
    categories: [{ id: 'preferences', basis }],
    services: [{ id: 'shown', category: 'preferences', provider: 'Vendor Ltd', ...service }],
    controller: { name: 'Shop Ltd' },
  }) as PolicyFile;

/** A policy with one service. */
export const withService = (service: Partial<Service>): PolicyFile => withBasis('consent', service);

/** A policy with one cookie. */
export const withCookie = (
  cookie: Partial<CookieDeclaration>,
  service: Partial<Service> = {},
): PolicyFile => withService({ ...service, cookies: [{ name: 'one', ...cookie }] });

/** Two services, each with one cookie. */
export const withTwo = (one: CookieDeclaration, other: CookieDeclaration): PolicyFile => ({
  categories: [{ id: 'statistics' }],
  services: [one, other].map((cookie, index) => ({
    id: `service-${index}`,
    category: 'statistics',
    provider: 'Vendor Ltd',
    cookies: [cookie],
  })),
});

/** What a rule finds in the content of a file. */
export const foundBy = (rule: Rule, file: PolicyFile): Finding[] =>
  rule(withDefaults(file) satisfies Policy, known);
