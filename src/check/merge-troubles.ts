import { partlyRun } from './merge-phases.js';
import { missingShards, shardsIn, type Shards } from './merge-shards.js';
import { PHASES, type Observed, type Phase, type Trouble } from './observed.js';
import { sortedTroubles } from './order.js';

const PARTLY = 'Some shards could not run this phase: their pages are missing from it.';

/** Whether a merge has added it. A further merge decides again. */
const isOfMerge = (record: Observed, { kind, message }: Trouble): boolean =>
  kind === 'limit' && (message === PARTLY || message === missingShards(shardsIn(record)));

/** The phases from which the pages of some shards are missing, in these records or earlier ones. */
function partlyRunPhases(records: readonly Observed[]): Phase[] {
  const now = partlyRun(records);
  const earlier = records.flatMap(({ troubles }) =>
    troubles.filter(({ message }) => message === PARTLY).map(({ phase }) => phase),
  );
  return PHASES.filter((phase) => now.includes(phase) || earlier.includes(phase));
}

/** The troubles of all shards, each once, and what is missing from the merged record. */
export function mergedTroubles(
  records: readonly Observed[],
  shards: Shards,
  address: string,
): Trouble[] {
  const lasting = records.flatMap((record) =>
    record.troubles.filter((trouble) => !isOfMerge(record, trouble)),
  );
  const missing = missingShards(shards);
  const limit = { kind: 'limit', address, isFatal: true } as const;
  return sortedTroubles([
    ...lasting,
    ...(missing === undefined ? [] : [{ ...limit, message: missing }]),
    ...partlyRunPhases(records).map((phase) => ({ ...limit, phase, message: PARTLY })),
  ]);
}
