import { renderBanner } from 'consent-elements/render.js';
import { headers } from 'next/headers';
import policy from '../public/cookies.json';
import { visitorConsent } from './consent';

/**
 * The banner as markup. The parser moves its template into a shadow root before React hydrates, so
 * React must not compare the text.
 */
export async function Banner() {
  const sent = await headers();
  const markup = await renderBanner(policy, {
    src: '/cookies.json',
    consent: await visitorConsent(),
    gpc: sent.get('sec-gpc') === '1',
    nonce: sent.get('x-nonce') ?? undefined,
  });
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />;
}
