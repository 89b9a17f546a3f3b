import { compared } from './order.js';
import type { Observed } from './observed.js';

/** Parts of a list of pages: the third of ten is `{ numbers: [3], count: 10 }`. */
export interface Shards {
  /** In ascending order. */
  readonly numbers: readonly number[];
  readonly count: number;
}

const FORM = /^(?<numbers>[1-9]\d{0,3}(?:,[1-9]\d{0,3})*)\/(?<count>[1-9]\d{0,3})$/;

/** How many missing shards a message names. */
const NAMED = 10;

/** Reads `3/10`, or `1,3/10` for two shards of ten. Throws an error for anything else. */
export function shardsOf(text: string): Shards {
  const { numbers = '', count = '' } = FORM.exec(text)?.groups ?? {};
  const shards = { numbers: numbers.split(',').map(Number), count: Number(count) };
  if (numbers === '' || shards.numbers.some((number) => number > shards.count)) {
    throw new Error(
      `“${text}” is not a shard: expected a number from 1 on and how many shards there are, such as “3/10” for the third of ten.`,
    );
  }
  return shards;
}

/** Writes what `shardsOf` reads. */
export const shardText = ({ numbers, count }: Shards): string => `${numbers.join(',')}/${count}`;

/** The shards of a record that is a part. Throws an error for a record of all pages. */
export function shardsIn({ shard, site }: Observed): Shards {
  if (shard !== undefined) return shardsOf(shard);
  throw new Error(
    `A record of ${site} has no “shard”, so it contains all pages: only records that “--shard” made can be merged.`,
  );
}

/** The shards of all records together. Throws an error if one is there twice, or their number differs. */
export function unitedShards(records: readonly Observed[]): Shards {
  const all = records.map(shardsIn);
  const { count } = all[0]!;
  const other = all.find((one) => one.count !== count);
  if (other) {
    throw new Error(
      `“${shardText(all[0]!)}” and “${shardText(other)}” are shards of different lists: expected as many shards in each record.`,
    );
  }
  const numbers = all.flatMap((one) => one.numbers).sort(compared);
  const twice = numbers.find((number, index) => number === numbers[index - 1]);
  if (twice === undefined) return { numbers, count };
  throw new Error(`The shard “${twice}/${count}” is there twice: merge each record once.`);
}

/** The numbers of the shards that are not there. */
function missingNumbers({ numbers, count }: Shards): number[] {
  const present = new Set(numbers);
  return [...Array(count).keys()].map((index) => index + 1).filter((one) => !present.has(one));
}

/** A sentence about the shards that are not there; `undefined` if all are. */
export function missingShards(shards: Shards): string | undefined {
  const missing = missingNumbers(shards);
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, NAMED).map((number) => `${number}/${shards.count}`);
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return `Shards are missing: ${named.join(', ')}${rest}. Their pages are missing from the record: merge their records too.`;
}
