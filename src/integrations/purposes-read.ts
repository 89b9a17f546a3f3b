import type { ConsentEffect } from '../effects/run-effects.js';
import type { ConsentStore } from '../store/consent-store.js';
import { whenApiIsThere } from './platform-api.js';

/** What the platform says; without `purpose` where the GDPR does not apply. */
interface TcData {
  readonly eventStatus?: string;
  readonly listenerId?: number;
  readonly gdprApplies?: boolean;
  readonly isServiceSpecific?: boolean;
  readonly tcString?: string;
  readonly purpose?: { readonly consents?: Readonly<Record<string, boolean>> };
}

type TcfApi = (
  command: string,
  version: 2,
  callback: (data: TcData, isSuccess: boolean) => void,
  parameter?: number,
) => void;

/** The purposes of the TCF that must all be consented to, for each category or service. */
export type PurposeMap = Readonly<Record<string, readonly number[]>>;

/**
 * To store (1) and to count: performance of content (8) and audiences (9). To store and to advertise:
 * basic adverts (2), profiles for adverts (3), adverts by profiles (4) and their performance (7).
 */
const PURPOSES: PurposeMap = { statistics: [1, 8, 9], marketing: [1, 2, 3, 4, 7] };

interface TcfOptions {
  /** Default: `{ statistics: [1, 8, 9], marketing: [1, 2, 3, 4, 7] }`. */
  readonly purposes?: PurposeMap;
}

/**
 * Reads what a consent platform of the IAB's Transparency and Consent Framework has asked, so that it
 * drives the gates. This package is no such platform and writes nothing for it: leave
 * `<cookie-banner>` out of pages where the platform asks.
 *
 * A category is granted if all of its purposes have consent; legitimate interests do not count. The
 * answer is saved with the reason `api`, at `tcloaded` and `useractioncomplete` only, and only if it
 * differs from the present one. Strings before TCF 2.3 (they name no disclosed vendors) and those of
 * global scope are invalid, so nothing is saved; the same where the GDPR does not apply, for then the
 * platform has not asked, and the category's own basis holds.
 *
 * It waits for `__tcfapi()`; if that is missing after the page has loaded, a warning says so.
 *
 * @example start({ effects: [iabTcf({ purposes: { statistics: [1, 8, 9, 10], media: [1] } })] });
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
export function iabTcf({ purposes = PURPOSES }: TcfOptions = {}): ConsentEffect {
  return (store, { signal }) => {
    whenApiIsThere<TcfApi>('__tcfapi', 'iab-tcf', signal, (api) => {
      const listen = (data: TcData, isSuccess: boolean) => {
        if (signal.aborted || !isSuccess || !isAnswer(data)) return;
        saveNews(store, choicesOf(data, purposes));
      };
      let listenerId: number | undefined;
      api('addEventListener', 2, (data, isSuccess) => {
        listenerId ??= data?.listenerId;
        listen(data, isSuccess);
      });
      signal.addEventListener('abort', () => api('removeEventListener', 2, () => {}, listenerId));
    });
  };
}

/** Whether the visitor has answered, in a string that is valid since TCF 2.3. */
function isAnswer({ eventStatus, gdprApplies, isServiceSpecific, tcString = '' }: TcData): boolean {
  const isFinal = eventStatus === 'tcloaded' || eventStatus === 'useractioncomplete';
  return isFinal && gdprApplies !== false && isServiceSpecific !== false && namesVendors(tcString);
}

/**
 * Whether the string has the segment of disclosed vendors: its type is the three bits 001, which
 * base64url spells with a letter from I to P.
 */
const namesVendors = (tcString: string): boolean => /\.[I-P]/.test(tcString);

const choicesOf = ({ purpose }: TcData, purposes: PurposeMap) =>
  Object.entries(purposes).map(([id, needed]) => {
    const isGranted = needed.length > 0 && needed.every((one) => purpose?.consents?.[one] === true);
    return [id, isGranted ? 'granted' : 'denied'] as const;
  });

/** Saves what differs; saving again what is known would only move its date. */
function saveNews(store: ConsentStore, choices: ReturnType<typeof choicesOf>): void {
  if (choices.every(([id, decision]) => store.decision(id) === decision)) return;
  store.save(Object.fromEntries(choices), { reason: 'api' });
}
