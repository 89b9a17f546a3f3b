import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { decodeConsent } from '../src/model/decode.js';
import { encodeConsent } from '../src/model/encode.js';
import type { ConsentRecord, Decision } from '../src/model/record.js';
import { parsePolicy } from '../src/policy.js';
import { consentSetCookie, readConsent, type PolicyFile } from '../src/server.js';
import { policy } from './policies.js';
import { AT, DAY } from './records.js';

const IDS = ['statistics', 'matomo', 'media', 'video'] as const;
const OCTETS =
  /^cookies_preferences=[!#-+\--:<-[\]-~]*; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/;

const id = fc.oneof(fc.constantFrom(...IDS), fc.stringMatching(/^[a-z0-9-]{1,12}$/));
const decision = fc.constantFrom<Decision>('granted', 'denied');
const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    revision: fc.nat({ max: 2 }),
    at: fc.integer({ min: AT - 200 * DAY, max: AT + 2 * DAY }),
    decisions: fc.array(fc.tuple(id, decision), { maxLength: 12 }).map((pairs) => new Map(pairs)),
    gpc: fc.constant(true),
    sealed: fc.constant(true),
  },
  { requiredKeys: ['revision', 'at', 'decisions'] },
);
const wrapping = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `"${text}"`,
  encodeURIComponent,
);

/** The value of the cookie: as written, wrapped by a server, truncated, or arbitrary. */
const value = fc.oneof(
  fc.tuple(record, wrapping).map(([written, wrap]) => wrap(encodeConsent(written))),
  fc
    .tuple(record, wrapping, fc.nat({ max: 120 }))
    .map(([written, wrap, length]) => wrap(encodeConsent(written).slice(0, length))),
  fc
    .tuple(record, fc.string({ unit: 'binary', maxLength: 20 }))
    .map(([written, end]) => encodeURIComponent(encodeConsent(written) + end)),
  fc.string({ maxLength: 100 }),
);

/** The cookie header of the next request, if the browser accepts the cookie. */
const nextHeader = (setCookie: string) => setCookie.split('; ')[0]!;

const options = { policy, now: AT * 1000 };

describe('a choice that a server sends again', () => {
  it('is read as the same choice by the server and the page', () => {
    fc.assert(
      fc.property(value, (text) => {
        const header = `cookies_preferences=${text.replace(/;.*/s, '')}`;
        const again = consentSetCookie(header, options);
        if (again === undefined) return;
        expect(again).to.match(OCTETS);
        const [before, after] = [header, nextHeader(again)].map((h) => readConsent(h, options));
        expect(after!.decidedAt).to.deep.equal(before!.decidedAt);
        for (const one of IDS) expect(after!.decision(one)).to.equal(before!.decision(one));
        const bare = (cookie: string) => decodeConsent(cookie.slice(cookie.indexOf('=') + 1));
        expect(bare(nextHeader(again))).to.deep.equal(bare(header));
      }),
      { numRuns: 2000 },
    );
  });

  it('is sent if it is in force, and keeps its expiry', () => {
    fc.assert(
      fc.property(record, wrapping, (written, wrap) => {
        const header = `cookies_preferences=${wrap(encodeConsent(written))}`;
        const again = consentSetCookie(header, options);
        const isInForce = readConsent(header, options).decidedAt !== undefined;
        expect(again !== undefined).to.equal(isInForce);
        const age = Number(/Max-Age=(\d+)/.exec(again ?? '')?.[1] ?? 0);
        expect(age).to.be.at.most(Math.max(0, written.at + 180 * DAY - AT));
        expect(age).to.be.at.most(180 * DAY);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The small policy with one value replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom('categories', 'services', 'revision', 'id', 'category', 'basis', 'sells'),
    fc.oneof(fc.jsonValue(), fc.constantFrom('matomo', 'media', 'Consent')),
    fc.nat({ max: 5 }),
  )
  .map(([key, replacement, index]) => {
    let seen = 0;
    const swap = (name: string, old: unknown) =>
      name === key && seen++ === index ? replacement : old;
    return JSON.parse(JSON.stringify(policy), (name, old: unknown) =>
      swap(name, old),
    ) as PolicyFile;
  });

describe('an unchecked policy file', () => {
  const header = `cookies_preferences=v=1&rev=1&at=${AT}&yes=statistics&no=media`;

  it('is read like the checked one if it is valid, and otherwise grants nothing new', () => {
    fc.assert(
      fc.property(mutated, (file) => {
        const consent = readConsent(header, { policy: file, now: AT * 1000 });
        const checked = parsePolicy(file).policy;
        const expected = readConsent(header, { policy: checked, now: AT * 1000 });
        const ids = ['necessary', 'authentication', ...IDS];
        const granted = (one: typeof consent) => ids.filter((key) => one.isGranted(key));
        if (checked) expect(granted(consent)).to.deep.equal(granted(expected));
        expect(granted(consent)).not.to.include.members(['media']);
      }),
      { numRuns: 2000 },
    );
  });

  for (const file of [null, 1, 'x', [], {}, { categories: 1 }, { categories: [null] }]) {
    it(`counts as missing if it is ${JSON.stringify(file)}`, () => {
      const given = { policy: file as unknown as PolicyFile, now: AT * 1000 };
      expect(readConsent(header, given).isGranted('statistics')).to.be.false;
      expect(readConsent(header, { ...given, revision: 1 }).isGranted('statistics')).to.be.true;
    });
  }

  it('may omit the revision and the services', () => {
    const file = { categories: policy.categories };
    const consent = readConsent(header, { policy: file, now: AT * 1000 });
    expect(consent.isGranted('statistics')).to.be.true;
  });

  it('grants no service of a category that it does not declare', () => {
    const service = { ...policy.services[1]!, category: 'statistic' };
    const file = { ...policy, services: [service] };
    expect(readConsent(header, { policy: file, now: AT * 1000 }).isGranted('matomo')).to.be.false;
  });
});
