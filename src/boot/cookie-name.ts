import { CONSENT_COOKIE } from '../model/cookie-values.js';
import { ofBanner } from '../store/of-banner.js';

/** What the consent cookie is called. */
export const cookieName = (): string => ofBanner('cookie') || CONSENT_COOKIE;
