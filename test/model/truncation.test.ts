import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { encodeConsent } from '../../src/model/encode.js';
import type { Decision } from '../../src/model/record.js';
import { decide, type Choices } from '../../src/model/decide.js';
import type { Policy } from '../../src/model/policy.js';
import { readConsent } from '../../src/server.js';
import { policy, policyWith } from '../policies.js';
import { AT, cookieOf } from '../records.js';

/** Ids of which some are prefixes of others. */
const CATEGORIES = ['s', 'st', 'stat', 'statistics', 'statistics-2', 'media'];
const SERVICES = ['m', 'me', 'med', 'media-player', 'stats', 'statistics-20'];
const IDS = [...CATEGORIES, ...SERVICES];

const declared: fc.Arbitrary<Policy> = fc
  .array(fc.constantFrom(...CATEGORIES), { minLength: SERVICES.length, maxLength: SERVICES.length })
  .map((homes) =>
    policyWith({
      categories: CATEGORIES.map((category) => ({ id: category })),
      services: SERVICES.map((service, index) => ({
        id: service,
        category: homes[index]!,
        provider: 'x',
      })),
    }),
  );
const decision = fc.constantFrom<Decision>('granted', 'denied');
const choices: fc.Arbitrary<Choices> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...IDS), decision), { selector: ([key]) => key })
  .map((pairs) => Object.fromEntries(pairs));

/** The ids that a value of the cookie grants, with the policy or with a trusted revision. */
function grants(value: string, within?: Policy): string[] {
  const options = { policy: within, revision: 1, now: AT * 1000 };
  const consent = readConsent(`cookies_preferences=${value}`, options);
  return [...IDS, 'video'].filter((key) => consent.isGranted(key));
}

describe('a truncated value of the consent cookie', () => {
  const base = cookieOf([], []).replace('&yes=&no=', '');
  const alike = policyWith({
    categories: [{ id: 'stat' }, { id: 'statistics' }],
    services: [{ id: 'stats', category: 'stat', provider: 'x' }],
  });

  it('does not grant a category whose id is a prefix of the lost id', () => {
    expect(grants(`${base}&yes=stat`, alike)).not.to.include('stat');
  });

  it('does not grant the services of such a category', () => {
    expect(grants(`${base}&yes=stat`, alike)).not.to.include('stats');
  });

  it('does not grant such an id before the policy is loaded', () => {
    expect(grants(`${base}&yes=stat`)).not.to.include('stat');
  });

  it('does not grant a service whose refusal is lost or truncated', () => {
    const choices = { media: 'granted', video: 'denied' } as const;
    const whole = encodeConsent(decide(choices, { policy, at: AT }));
    const granting = beginnings(whole).filter((cut) => grants(cut, policy).includes('video'));
    expect(granting).to.deep.equal([]);
  });

  it('grants no more than the complete value, wherever it is truncated', () => {
    fc.assert(
      fc.property(declared, choices, (within, chosen) => {
        const whole = encodeConsent(decide(chosen, { policy: within, at: AT }));
        const full = grants(whole, within);
        for (const cut of beginnings(whole))
          expect(full, cut).to.include.members(grants(cut, within));
      }),
    );
  });

  it('grants no more before the policy is loaded', () => {
    fc.assert(
      fc.property(declared, choices, (within, chosen) => {
        const whole = encodeConsent(decide(chosen, { policy: within, at: AT }));
        const full = grants(whole);
        for (const cut of beginnings(whole)) expect(full, cut).to.include.members(grants(cut));
      }),
    );
  });
});

/** The text truncated at each position. */
function beginnings(text: string): string[] {
  return Array.from(text, (_, length) => text.slice(0, length));
}
