import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import type { Policy } from '../../src/model/policy.js';

/** A service of a catalogue, with the values that a test needs. */
export const factsWith = (facts: Partial<ServiceFacts> = {}): ServiceFacts => ({
  id: 'films',
  date: '2026-11-28',
  name: 'Films player',
  kind: 'video',
  category: 'media',
  provider: 'Films Ltd',
  privacy: 'https://films.example/privacy',
  cookies: [
    {
      name: 'visitor',
      duration: 'P6M',
      party: 'third',
      domain: 'films.example',
      evidence: ['page'],
    },
    { name: 'seen*', duration: 'session', storage: 'local', evidence: ['lists'] },
  ],
  evidence: { provider: ['page'], privacy: [] },
  sources: {
    page: { type: 'vendor', url: 'https://films.example/cookies', date: '2026-11-28' },
    lists: { type: 'database', url: 'https://lists.example/all', date: '2026-11-28' },
  },
  ...facts,
});

export const policyWith = (policy: Partial<Policy> = {}): Policy => ({
  revision: 1,
  categories: [{ id: 'necessary', basis: 'necessary' }],
  services: [],
  ...policy,
});
