import type { ConsentCookie } from '../model/inventory.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { lifetimeIn } from './readings.js';

/** What the consent cookie of this name says of itself. */
export const consentCookie = (name: string, options: ConsentStoreOptions): ConsentCookie => ({
  name,
  lifetime: lifetimeIn(options),
  provider: globalThis.location?.host ?? '',
  isPosted: options.endpoint !== undefined,
});
