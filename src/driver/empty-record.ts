import { OBSERVED_SCHEMA, type Observed } from '../check/observed.js';
import { VERSION } from '../generated/version.js';

export const TOOL = `consent-elements ${VERSION}`;

/** The record of a shard to which no page belongs. No browser was started for it. */
export function emptyRecord(site: string, shard: string): Observed {
  const now = new Date().toISOString();
  return {
    ...{
      $schema: OBSERVED_SCHEMA,
      format: 1,
      tool: TOOL,
      browser: 'none',
      started: now,
      finished: now,
    },
    ...{ site, shard, pages: [], phases: [], troubles: [] },
  };
}
