import { expect } from '@esm-bundle/chai';
import { decodeConsent } from '../../src/model/decode.js';
import { encodeConsent } from '../../src/model/encode.js';
import { createConsent } from '../../src/model/consent.js';
import { decide } from '../../src/model/decide.js';
import { decideAll } from '../../src/model/decide-all.js';
import type { Policy } from '../../src/model/policy.js';
import { policyWith } from '../policies.js';
import { AT, recordOf } from '../records.js';

const VALUE = 'v=1&rev=1&at=1795437529&yes=statistics.preferences&no=marketing';
const choices = { statistics: 'granted', preferences: 'granted', marketing: 'denied' } as const;

/** The ids that a value of the cookie grants. */
function granted(value: string): string[] {
  const decisions = decodeConsent(value)?.decisions ?? new Map<string, string>();
  return [...decisions].filter(([, decision]) => decision === 'granted').map(([id]) => id);
}

describe('encodeConsent', () => {
  it('writes a query string', () => {
    const parts = new URLSearchParams(encodeConsent(recordOf(choices)));
    expect(parts.get('v')).to.equal('1');
    expect(parts.get('rev')).to.equal('1');
    expect(parts.get('at')).to.equal('1795437529');
    expect(parts.get('yes')).to.equal('statistics.preferences');
    expect(parts.get('no')).to.equal('marketing');
  });

  it('needs no quotes or escapes in a cookie', () => {
    expect(encodeConsent(recordOf(choices))).to.match(/^[\w.&=-]+$/);
  });

  it('stays under 200 bytes for 20 services when one per category deviates', () => {
    const policy = largePolicy();
    const accepted = decideAll('granted', { policy, at: AT });
    const mixed = { marketing: 'denied', social: 'denied' } as const;
    const deviating = policy.services.filter((_, index) => index % 4 === 0);
    const opposite = deviating.map(({ id, category }) => [
      id,
      category in mixed ? 'granted' : 'denied',
    ]);
    const all = { ...mixed, ...Object.fromEntries(opposite) };
    const record = decide(all, { policy, at: AT }, accepted);
    expect(record.decisions).to.have.length(10);
    expect(`cookies_preferences=${encodeConsent(record)}`.length).to.be.below(200);
  });
});

describe('decodeConsent', () => {
  it('reads the documented example', () => {
    expect(decodeConsent(VALUE)).to.deep.equal(recordOf(choices));
  });

  const same = [
    ['in quotes (Python)', `"${VALUE}"`],
    ['percent-encoded (PHP, Express)', encodeURIComponent(VALUE)],
    ['percent-encoded in quotes', `"${encodeURIComponent(VALUE)}"`],
    ['in another order', 'no=marketing&yes=statistics.preferences&at=1795437529&rev=1&v=1'],
    ['with parts of a later writer', `${VALUE}&gpc=1&lang=fr`],
    ['with invalid ids', VALUE.replace('yes=', 'yes=.Upper.a_b.é..')],
  ] as const;
  for (const [what, value] of same) {
    it(`reads a value ${what}`, () => {
      const record = decodeConsent(value);
      expect(record).to.include({ revision: 1, at: AT });
      expect(Object.fromEntries(record!.decisions)).to.deep.equal(choices);
    });
  }

  const unreadable = [
    '',
    '=',
    '&&&',
    'true',
    '1',
    '{"statistics":true}',
    '%',
    '%E0%A4%A',
    '%ff',
    VALUE.replace('v=1', 'v=2'),
    VALUE.replace('v=1', 'v=10'),
    VALUE.replace('v=1&', ''),
    VALUE.replace('rev=1', 'rev='),
    VALUE.replace('rev=1', 'rev=-1'),
    VALUE.replace('rev=1', 'rev=1.5'),
    VALUE.replace('rev=1', 'rev=one'),
    VALUE.replace('&rev=1', ''),
    VALUE.replace('1795437529', ''),
    VALUE.replace('1795437529', '1e9'),
    VALUE.replace('1795437529', 'NaN'),
    VALUE.replace('&at=1795437529', ''),
    `${VALUE}.${'a'.repeat(4096)}`,
    'yes=statistics'.padEnd(100_000, '.'),
  ];
  for (const value of unreadable) {
    it(`returns undefined for ${JSON.stringify(value.slice(0, 70))} (${value.length})`, () => {
      expect(decodeConsent(value)).to.be.undefined;
    });
  }

  it('denies an id that is in both lists', () => {
    const [yes, no] = ['yes=media', 'no=media'];
    for (const lists of [`${yes}&${no}`, `${no}&${yes}`]) {
      expect(granted(`v=1&rev=1&at=1&${lists}`)).to.be.empty;
    }
  });

  it('compares complete ids', () => {
    const ids = granted('v=1&rev=1&at=1&yes=statistics-extended.mediax&no=');
    expect(ids).to.deep.equal(['statistics-extended', 'mediax']);
  });

  for (const revision of [0, 1, 20261123, Date.UTC(2026, 10, 23), 20261123120000]) {
    it(`reads back the revision ${revision}`, () => {
      const record = recordOf(choices, { revision });
      expect(decodeConsent(encodeConsent(record))).to.deep.equal(record);
    });
  }

  it('does not grant an undeclared id', () => {
    const record = decodeConsent('v=1&rev=1&at=1795437529&yes=unknown.constructor&no=');
    const consent = createConsent(record, largePolicy());
    expect(['unknown', 'constructor', 'media'].some(consent.isGranted)).to.be.false;
  });
});

/** 20 services in 5 categories, with ids that sites typically use. */
function largePolicy(): Policy {
  const services = {
    preferences: ['intercom', 'hotjar-surveys', 'currency', 'theme'],
    statistics: ['google-analytics', 'matomo', 'plausible', 'hotjar'],
    marketing: ['facebook-pixel', 'google-ads', 'criteo', 'linkedin'],
    media: ['youtube', 'vimeo', 'spotify', 'google-maps'],
    social: ['instagram', 'x', 'mastodon', 'tiktok'],
  };
  return policyWith({
    categories: Object.keys(services).map((id) => ({ id })),
    services: Object.entries(services).flatMap(([category, ids]) =>
      ids.map((id) => ({ id, category, provider: id })),
    ),
  });
}
