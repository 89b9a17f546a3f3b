import type { Page } from 'playwright-core';
import type { ObservedGate } from '../check/observed.js';
import { hostOf } from './addresses.js';
import type { Place, Sightings } from './sightings.js';
import {
  addressOf,
  isOpenElement,
  isOpenGate,
  isOpenMarked,
  isPlaceholder,
  ledgerOf,
  liveIn,
  readGates,
  type PageGate,
} from './gates-in-page.js';
import { HANGING, within } from './waiting.js';

const SOURCE = [
  ledgerOf,
  isPlaceholder,
  addressOf,
  isOpenElement,
  isOpenMarked,
  isOpenGate,
  liveIn,
  readGates,
]
  .map(String)
  .join('\n');

/** Records the gates of a page as they stand. */
export async function recordGates(
  page: Page,
  records: Sightings<ObservedGate>,
  place: Place,
): Promise<void> {
  const code = `(() => {\n${SOURCE}\nreturn readGates();\n})()`;
  const gates = await within(page.evaluate<PageGate[]>(code), HANGING);
  for (const { ids, kind, address, isOpen, live } of gates ?? []) {
    const host = hostOf(address ?? '') || undefined;
    const key = `${ids.join(' ')} ${kind} ${host ?? ''} ${isOpen} ${live ?? ''}`;
    records.add(key, { ids, kind, host, isOpen, ...(live && { live }) }, place);
  }
}
