import { CONSENT_COOKIE } from '../model/consent-cookie.js';
import { OUTBOX } from '../model/outbox.js';
import type { Observed, Party } from './observed.js';

/** What says whether an item is one that this package stores. */
interface Stored {
  readonly name?: string | undefined;
  readonly storage?: string | undefined;
  readonly party: Party;
}

/** Whether the pages use this package, whose statement lists what it stores by itself. */
export const usesPackage = ({ policy, phases }: Observed): boolean =>
  policy !== undefined || phases.some(({ banner }) => banner?.manager === 'consent-elements');

/** Whether an item is the visitor's answer, or a decision that waits to be posted. */
export const isOwnItem = (
  { name = '', storage, party }: Stored,
  { cookie = CONSENT_COOKIE }: Pick<Observed, 'cookie'>,
): boolean =>
  party === 'first' &&
  (storage === 'cookie' ? name === cookie : storage === 'local' && name.startsWith(OUTBOX));
