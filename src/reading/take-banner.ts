import { undecidedCategories } from '../model/consent.js';
import { setAsked } from '../page/text-banners.js';
import { storedChoice } from '../page/early-record.js';
import { isPrerendering } from '../platform/page-state.js';
import { announce, readBy, readPolicy, type PolicyReading } from './read-policy.js';

export { readPolicy };

/**
 * Finds out what the stored choice means for every id of the policy, as a gate needs that names a
 * service. Resolves to whether that was enough; if not, something is undecided or in doubt. Neither
 * the text of the banner nor the store is loaded for that.
 *
 * @throws The policy cannot be fetched or read, which the store reports.
 */
export async function takeBanner(banner: Element): Promise<boolean> {
  const reading = isPrerendering() ? undefined : await readPolicy(banner);
  if (!reading || isToShow(banner, reading)) return false;
  readBy(reading, banner);
  setAsked(banner, () => undefined);
  void announce(reading.policy);
  return true;
}

/** Whether a banner has something to ask, or was prerendered and has to be removed. */
function isToShow({ shadowRoot }: Element, reading: PolicyReading): boolean {
  const { policy, circumstances, consentOf } = reading;
  const consent = consentOf(storedChoice());
  return shadowRoot !== null || undecidedCategories(policy, consent, circumstances).length > 0;
}
