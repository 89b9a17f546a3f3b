import { readConsent } from 'consent-elements/server.js';
import { headers } from 'next/headers';
import { cache } from 'react';
import policy from '../public/cookies.json';

/** What the visitor of this request has chosen. */
export const visitorConsent = cache(async () =>
  readConsent({ headers: await headers() }, { policy }),
);
