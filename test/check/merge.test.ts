import { expect } from '@esm-bundle/chai';
import { mergeObserved } from '../../src/check/merge.js';
import type { Observed, ObservedPhase, Trouble } from '../../src/check/observed.js';
import type { ObservedAnswer } from '../../src/check/observed-banner.js';
import { cookie, gate, item, phase, record, request } from './records.js';

const pageAt = (index: number): string => `https://example.org/${index}`;

/** The record of a shard with pages of these indexes. */
const shard = (text: string, indexes: readonly number[], rest: Partial<Observed> = {}): Observed =>
  record({ shard: text, pages: indexes.map(pageAt), ...rest });

const withPhase = (text: string, index: number, rest: Partial<ObservedPhase>): Observed =>
  shard(text, [index], { phases: [phase(rest)] });

describe('merged shards', () => {
  it('have the pages in the order of the whole list, whatever the order of the records', () => {
    const shards = [shard('1/3', [0, 3, 6]), shard('2/3', [1, 4]), shard('3/3', [2, 5])];
    const merged = mergeObserved([shards[2]!, shards[0]!, shards[1]!]);
    expect(merged.pages).to.deep.equal([0, 1, 2, 3, 4, 5, 6].map(pageAt));
    expect(merged).not.to.have.any.keys('shard', 'positions');
    expect(merged.troubles).to.be.empty;
  });

  it('have the first page of a cookie, all of its pages, and its largest values', () => {
    const one = cookie({ page: pageAt(1), initiator: 'https://a.example/1', size: 5, pages: 2 });
    const other = cookie({ page: pageAt(0), size: 4, lifetime: 60, isKept: true, pages: 3 });
    const merged = mergeObserved([
      withPhase('2/2', 1, { cookies: [one] }),
      withPhase('1/2', 0, { cookies: [other, cookie({ name: 'b' })] }),
    ]);
    const both = { ...other, size: 5, pages: 5 };
    expect(merged.phases[0]!.cookies).to.deep.equal([both, cookie({ name: 'b' })]);
  });

  it('have the longest lifetime of a cookie', () => {
    const lifetimes = [60, 'session', 3600] as const;
    const records = lifetimes.map((lifetime, index) =>
      withPhase(`${index + 1}/3`, index, { cookies: [cookie({ lifetime, page: pageAt(index) })] }),
    );
    expect(mergeObserved(records).phases[0]!.cookies[0]!.lifetime).to.equal(3600);
  });

  for (const [what, one, other, hasFailed] of [
    ['none reached', true, true, true],
    ['the first reached', undefined, true, undefined],
    ['the second reached', true, undefined, undefined],
  ] as const) {
    it(`say that a host was not reached only if no request did: ${what}`, () => {
      const parts = [one, other].map((failed, index) => {
        const requests = [request({ page: pageAt(index), hasFailed: failed })];
        return withPhase(`${index + 1}/2`, index, { requests });
      });
      const [merged] = mergeObserved(parts).phases[0]!.requests;
      expect(merged!.hasFailed).to.equal(hasFailed);
    });
  }

  it('keep apart what differs: moments, paths of requests, gates that are open and shut', () => {
    const lists = (page: string, isOpen: boolean): Partial<ObservedPhase> => ({
      items: [item({ page, moment: isOpen ? 'after' : 'before' })],
      requests: [request({ page, path: `/${isOpen}` })],
      gates: [gate({ page, isOpen })],
    });
    const { items, requests, gates } = mergeObserved([
      withPhase('1/2', 0, lists(pageAt(0), true)),
      withPhase('2/2', 1, lists(pageAt(1), false)),
    ]).phases[0]!;
    expect([items, requests, gates].map((list) => list.length)).to.deep.equal([2, 2, 2]);
  });

  it('count a gate on several pages once', () => {
    const { gates } = mergeObserved([
      withPhase('1/2', 0, { gates: [gate({ page: pageAt(0) })] }),
      withPhase('2/2', 1, { gates: [gate({ page: pageAt(1), pages: 4 })] }),
    ]).phases[0]!;
    expect(gates).to.deep.equal([gate({ page: pageAt(0), pages: 5 })]);
  });

  it('have the banner of the first page that has one', () => {
    const accept = { text: 'Accept' } as ObservedAnswer;
    const banner = (index: number) => ({
      manager: 'consent-elements',
      page: pageAt(index),
      accept,
    });
    const merged = mergeObserved([
      withPhase('1/3', 0, {}),
      withPhase('3/3', 2, { banner: banner(2) }),
      withPhase('2/3', 1, { banner: banner(1) }),
    ]);
    expect(merged.phases[0]!.banner).to.deep.equal(banner(1));
  });

  it('have the earliest start, the latest end, and all versions of the browser', () => {
    const times = (hour: number) => ({
      started: `2026-01-01T0${hour}:00:00.000Z`,
      finished: `2026-01-01T0${hour}:30:00.000Z`,
    });
    const merged = mergeObserved([
      shard('1/2', [0], { ...times(2), browser: 'Chromium 141' }),
      shard('2/2', [1], { ...times(1), browser: 'Chromium 140', region: 'eu' }),
    ]);
    expect(merged).to.include({
      started: '2026-01-01T01:00:00.000Z',
      finished: '2026-01-01T02:30:00.000Z',
      browser: 'Chromium 140, Chromium 141',
      region: 'eu',
    });
  });

  it('have each trouble once', () => {
    const trouble: Trouble = { kind: 'robots', address: 'a', message: 'Left out.', isFatal: false };
    const troubles = [trouble];
    const merged = mergeObserved([
      shard('1/2', [0], { troubles }),
      shard('2/2', [1], { troubles }),
    ]);
    expect(merged.troubles).to.deep.equal(troubles);
  });

  it('may have no pages at all', () => {
    const merged = mergeObserved([shard('1/2', []), shard('2/2', [])]);
    expect(merged).to.deep.equal(record());
  });

  it('have the site of the first page, and subdomains where the domain is known', () => {
    const www = shard('1/2', [0], { site: 'https://www.example.org' });
    const shop = shard('2/2', [1], { site: 'https://shop.example.org' });
    const siteOf = (host: string) => host.split('.').slice(-2).join('.');
    expect(mergeObserved([shop, www], { siteOf }).site).to.equal('https://www.example.org');
    expect(() => mergeObserved([shop, www])).to.throw('https://shop.example.org and');
  });

  it('leave one whole record as it is, but for the order of its lists', () => {
    const cookies = [cookie({ name: 'b' }), cookie({ name: 'a' })];
    const whole = record({ pages: [pageAt(0)], phases: [phase({ cookies })] });
    const sorted = { ...whole, phases: [phase({ cookies: [...cookies].reverse() })] };
    expect(mergeObserved([whole])).to.deep.equal(sorted);
  });
});

describe('a phase of merged shards', () => {
  const failed = { notRun: 'No banner.' };

  it('is not run where no shard ran it', () => {
    const merged = mergeObserved([withPhase('1/2', 0, failed), withPhase('2/2', 1, failed)]);
    expect(merged.phases).to.deep.equal([phase(failed)]);
    expect(merged.troubles).to.be.empty;
  });

  it('is run where one shard ran it, and a trouble says that others could not', () => {
    const merged = mergeObserved([withPhase('1/2', 0, failed), withPhase('2/2', 1, {})]);
    expect(merged.phases).to.deep.equal([phase()]);
    expect(merged.troubles).to.deep.equal([
      {
        kind: 'limit',
        address: 'https://www.site.example',
        phase: 'untouched',
        isFatal: true,
        message: 'Some shards could not run this phase: their pages are missing from it.',
      },
    ]);
  });

  it('is not run where only a shard without pages ran it', () => {
    const empty = shard('2/2', [], { phases: [phase()] });
    const merged = mergeObserved([withPhase('1/2', 0, failed), empty]);
    expect(merged.phases).to.deep.equal([phase(failed)]);
  });

  it('comes in the order of the phases', () => {
    const merged = mergeObserved([
      withPhase('1/2', 0, { phase: 'return' }),
      withPhase('2/2', 1, { phase: 'refuse' }),
    ]);
    expect(merged.phases.map((one) => one.phase)).to.deep.equal(['refuse', 'return']);
  });
});

describe('a merge without some of the shards', () => {
  const missing = ({ troubles }: Observed) => troubles.map(({ message }) => message);

  it('says which are missing', () => {
    const merged = mergeObserved([shard('4/4', [3, 7]), shard('1/4', [0, 4])]);
    expect(merged.shard).to.equal('1,4/4');
    expect(merged.positions).to.deep.equal([0, 3, 4, 7]);
    expect(merged.troubles[0]).to.include({ kind: 'limit', isFatal: true });
    expect(missing(merged)).to.deep.equal([
      'Shards are missing: 2/4, 3/4. Their pages are missing from the record: merge their records too.',
    ]);
  });

  it('names ten of many that are missing', () => {
    expect(missing(mergeObserved([shard('1/9999', [0])]))[0]).to.contain(
      '10/9999, 11/9999 and 9988 more. Their pages',
    );
  });

  it('can be merged with the others later, to the same record', () => {
    const shards = [shard('1/3', [0, 3]), shard('2/3', [1]), shard('3/3', [2])];
    const [one, two, three] = shards as [Observed, Observed, Observed];
    const later = mergeObserved([mergeObserved([one, three]), two]);
    expect(later).to.deep.equal(mergeObserved(shards));
    expect(later.troubles).to.be.empty;
  });
});

describe('records that cannot be merged', () => {
  const one = shard('1/2', [0]);
  const refusal = (...records: Observed[]) => {
    try {
      mergeObserved(records);
    } catch (error) {
      return (error as Error).message;
    }
    return 'no error';
  };

  it('are of different sites, formats or versions', () => {
    expect(refusal(one, shard('2/2', [1], { site: 'https://example.com' }))).to.equal(
      'The records are of different sites, https://www.site.example and https://example.com: merge the shards of one site.',
    );
    const format = { format: 2 as 1 };
    expect(refusal(one, shard('2/2', [1], format))).to.contain(
      'different values of “format”, 1 and 2',
    );
    const tool = { tool: 'consent-elements 0.2.0' };
    expect(refusal(one, shard('2/2', [1], tool))).to.contain('0.1.0 and consent-elements 0.2.0');
  });

  it('are of different lists, the same shard, or no shard', () => {
    expect(refusal(one, shard('2/3', [1]))).to.contain('“1/2” and “2/3” are shards of different');
    expect(refusal(one, one)).to.contain('The shard “1/2” is there twice');
    expect(refusal(one, record({ pages: [pageAt(1)] }))).to.contain('has no “shard”');
    expect(refusal(one, shard('2/2', [0]))).to.contain('https://example.org/0 is in two shards');
    expect(refusal(one, shard('3/2', [1]))).to.contain('“3/2” is not a shard');
    expect(refusal(one, shard('1,2/3', [1]), shard('3/3', [2]))).to.contain('different lists');
    expect(refusal(shard('1,2/3', [1]))).to.contain('“1,2/3” lacks “positions”');
    expect(refusal()).to.contain('nothing to merge');
  });
});
