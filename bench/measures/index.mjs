import { INSTALLS } from '../installs/index.mjs';
import { floorTable, oursTable } from '../installs/tables.mjs';
import { measureBytes } from './bytes.mjs';
import { measureMemory } from './memory.mjs';
import { measureScale } from './scale.mjs';
import { measureTable } from './table.mjs';
import { timesUnder } from './times.mjs';

/**
 * What `--only` chooses from. A measure that gives the same figure every time has its own number of
 * rounds.
 *
 * @type {Record<string, {installs: object[], measure: Function, rounds?: number}>}
 */
export const MEASURES = {
  bytes: { installs: INSTALLS, measure: measureBytes, rounds: 1 },
  memory: { installs: INSTALLS, measure: measureMemory, rounds: 3 },
  fast: { installs: INSTALLS, measure: timesUnder('fast') },
  cpu4: { installs: INSTALLS, measure: timesUnder('cpu4') },
  slow4g: { installs: INSTALLS, measure: timesUnder('slow4g') },
  scale: { installs: INSTALLS, measure: measureScale },
  table: { installs: [floorTable, oursTable], measure: measureTable },
};
