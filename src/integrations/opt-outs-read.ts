import type { ConsentEffect } from '../effects/run-effects.js';
import { whenApiIsThere } from './platform-api.js';

type Fields = Readonly<Record<string, unknown>>;

interface PingData {
  readonly signalStatus?: string;
  /** Section ids in force; -1 if none is. */
  readonly applicableSections?: readonly number[];
  /** Fields by the section's prefix; platforms differ on whether segments are apart. */
  readonly parsedSections?: Readonly<Record<string, Fields | readonly Fields[]>>;
}

interface GppEvent {
  readonly listenerId?: number;
  readonly pingData?: PingData;
}

type GppApi = (
  command: string,
  callback: (event: GppEvent, isSuccess: boolean) => void,
  parameter?: number,
) => void;

/** In the sections of the United States: 1 is “opted out”, 2 “did not opt out”, 0 “not applicable”. */
const OPT_OUTS = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'];

interface GppOptions {
  /** The category or service that sells or shares. Default: `marketing`. */
  readonly category?: string;
}

/**
 * Reads the opt-outs of the United States from a platform of the IAB's Global Privacy Platform, so
 * that it drives the gates. The European section is read by `iabTcf()`.
 *
 * An opt-out of sale, sharing or targeted advertising, or Global Privacy Control, in any section
 * (`usnat`, `usca` …) denies the category, with the reason `api`, as soon as `signalStatus` is
 * `ready`. Taking it back on the same page grants the category again. “Did not opt out” alone is no
 * consent: nothing is saved then, and the category's own basis holds.
 *
 * It waits for `__gpp()`; if that is missing after the page has loaded, a warning says so.
 *
 * @example start({ effects: [iabGpp()] });
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export function iabGpp({ category = 'marketing' }: GppOptions = {}): ConsentEffect {
  return (store, { signal }) => {
    let wasOut = false;
    const read = (ping: PingData | undefined) => {
      if (signal.aborted || ping?.signalStatus !== 'ready') return;
      const isOut = hasOptedOut(ping);
      const decision = isOut ? 'denied' : wasOut ? 'granted' : undefined;
      wasOut = isOut;
      if (!decision || store.decision(category) === decision) return;
      store.save({ [category]: decision }, { reason: 'api' });
    };
    whenApiIsThere<GppApi>('__gpp', 'iab-gpp', signal, (api) => {
      let listenerId: number | undefined;
      api('addEventListener', (event) => {
        listenerId ??= event?.listenerId;
        read(event?.pingData);
      });
      signal.addEventListener('abort', () => api('removeEventListener', () => {}, listenerId));
    });
  };
}

function hasOptedOut({ parsedSections = {} }: PingData): boolean {
  const sections = Object.entries(parsedSections).filter(([prefix]) => prefix.startsWith('us'));
  return sections.flatMap(([, fields]) => fields).some(isOptOut);
}

const isOptOut = (fields: Fields): boolean =>
  OPT_OUTS.some((name) => fields[name] === 1) || fields['Gpc'] === true || fields['Gpc'] === 1;
