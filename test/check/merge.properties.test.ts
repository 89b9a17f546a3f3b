import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { mergeObserved } from '../../src/check/merge.js';
import { PHASES, type Observed, type ObservedPhase } from '../../src/check/observed.js';
import { cookie, gate, item, phase, record, request } from './records.js';

const SHARDS = 4;

const pageAt = (index: number): string => `https://example.org/${index}`;

const values = fc.record({
  moment: fc.constantFrom('before' as const, 'after' as const),
  pages: fc.integer({ min: 1, max: 3 }),
  initiator: fc.constantFrom('https://a.example/', 'https://b.example/'),
  size: fc.nat(3),
  isKept: fc.boolean(),
});

const name = fc.constantFrom('a', 'b');

const lists = (page: string) => {
  const some = <T extends object>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
  return fc.record({
    cookies: some(
      fc
        .record({ name, lifetime: fc.constantFrom('session' as const, 60, 3600) })
        .chain((one) => values.map((rest) => cookie({ ...rest, ...one, page }))),
    ),
    items: some(fc.tuple(name, values).map(([one, rest]) => item({ ...rest, name: one, page }))),
    requests: some(
      fc.tuple(name, values).map(([host, { moment }]) => request({ moment, host, page })),
    ),
    gates: some(fc.boolean().map((isOpen) => gate({ isOpen, page }))),
  });
};

/** A phase with what some of the pages have, or one that was not run. */
const phaseOn = (pages: readonly string[]): fc.Arbitrary<Partial<ObservedPhase>> => {
  const notRun = fc.constantFrom('No banner.', 'No answer.').map((why) => ({ notRun: why }));
  const page = pages.length > 0 ? fc.constantFrom(...pages) : undefined;
  if (!page) return fc.oneof(notRun, fc.constant({}));
  const banner = page.map((at) => ({ banner: { manager: 'unknown', page: at } }));
  const run = page.chain(lists);
  return fc.oneof(
    notRun,
    run,
    fc.tuple(run, banner).map(([one, two]) => ({ ...one, ...two })),
  );
};

const phasesOn = (pages: readonly string[]): fc.Arbitrary<ObservedPhase[]> =>
  fc
    .array(fc.option(phaseOn(pages)), { minLength: PHASES.length, maxLength: PHASES.length })
    .map((found) =>
      found.flatMap((one, index) => (one ? [phase({ ...one, phase: PHASES[index]! })] : [])),
    );

/** A shard of which some pages could not be visited. */
const shardAt = (index: number): fc.Arbitrary<Observed> =>
  fc.subarray([0, 1, 2]).chain((rows) => {
    const pages = rows.map((row) => pageAt(row * SHARDS + index));
    return fc
      .record({
        phases: phasesOn(pages),
        hour: fc.nat(9),
        region: fc.constantFrom('eu', 'us', undefined),
      })
      .map(({ phases, hour, region }) =>
        record({
          shard: `${index + 1}/${SHARDS}`,
          pages,
          phases,
          started: `2026-01-01T0${hour}:00:00.000Z`,
          site: `https://example.org:${8000 + hour}`,
          ...(region && { region }),
          troubles: [
            { kind: 'status', address: pageAt(hour), message: 'It failed.', isFatal: true },
          ],
        }),
      );
  });

const shards = fc.tuple(shardAt(0), shardAt(1), shardAt(2), shardAt(3));

/** The bytes that would be written: the order of all lists counts. */
const written = (records: readonly Observed[]): string => JSON.stringify(mergeObserved(records));

describe('any shards', () => {
  it('merge to the same bytes in each order', () => {
    fc.assert(
      fc.property(shards, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }), (all, order) => {
        const sorted = [...order].sort((one, other) => one - other);
        const inOrder = (indexes: readonly number[]) =>
          written(indexes.map((index) => all[index]!));
        expect(inOrder(order)).to.equal(inOrder(sorted));
      }),
      { numRuns: 500 },
    );
  });

  it('merge to the same bytes in steps as at once', () => {
    const groups = fc.array(fc.nat(2), { minLength: SHARDS, maxLength: SHARDS });
    fc.assert(
      fc.property(shards, groups, (all, group) => {
        const steps = [0, 1, 2]
          .map((index) => all.filter((_, at) => group[at] === index))
          .filter((records) => records.length > 0)
          .map((records) => JSON.parse(written(records)) as Observed);
        expect(written(steps)).to.equal(written(all));
      }),
      { numRuns: 500 },
    );
  });

  it('merge to a record that a further merge leaves as it is', () => {
    fc.assert(
      fc.property(shards, fc.subarray([0, 1, 2, 3], { minLength: 1 }), (all, indexes) => {
        const merged = mergeObserved(indexes.map((index) => all[index]!));
        expect(written([merged])).to.equal(JSON.stringify(merged));
      }),
    );
  });

  it('keep every name that was observed, and the number of its pages', () => {
    const total = (records: readonly Observed[]) =>
      records
        .flatMap(({ phases }) => phases.flatMap(({ cookies }) => cookies))
        .map(({ pages }) => pages);
    const sum = (counts: readonly number[]) => {
      let all = 0;
      for (const count of counts) all += count;
      return all;
    };
    fc.assert(
      fc.property(shards, (all) => {
        expect(sum(total([mergeObserved(all)]))).to.equal(sum(total(all)));
      }),
    );
  });
});
