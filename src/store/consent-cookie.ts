import type { ConsentCookie } from '../model/inventory.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { lifetimeIn } from './readings.js';

/** The consent cookie's description for the inventory. */
export const consentCookie = (name: string, options: ConsentStoreOptions): ConsentCookie => ({
  name,
  lifetime: lifetimeIn(options),
  provider: globalThis.location?.host ?? '',
  isPosted: options.endpoint !== undefined,
});
