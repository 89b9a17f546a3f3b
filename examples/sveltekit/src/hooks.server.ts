import { renderBanner } from 'consent-elements/render.js';
import { readConsent, type PolicyFile } from 'consent-elements/server.js';
import type { Handle } from '@sveltejs/kit';
import file from '../static/cookies.json';

const policy = file as PolicyFile;
/** The banner of `app.html`. */
const BANNER = /<cookie-banner nonce="(.+?)".*?<\/cookie-banner>/;

export const handle: Handle = async ({ event, resolve }) => {
  const consent = readConsent(event.request, { policy });
  const gpc = event.request.headers.get('sec-gpc') === '1';
  event.locals.consent = consent;
  let nonce = '';

  const response = await resolve(event, {
    async transformPageChunk({ html }) {
      const banner = BANNER.exec(html);
      if (!banner) return html;
      nonce = banner[1]!;
      const drawn = await renderBanner(policy, { src: '/cookies.json', consent, gpc, nonce });
      return html.replace(BANNER, () => drawn);
    },
  });
  if (nonce) forOneVisitor(response.headers, nonce);
  return response;
};

/** No cache may give the page to others. SvelteKit allows its nonce only for styles of its own. */
function forOneVisitor(headers: Headers, nonce: string) {
  headers.set('cache-control', 'private, no-cache');
  headers.append('vary', 'Cookie, Sec-GPC');
  const csp = headers.get('content-security-policy') ?? '';
  // In development, SvelteKit allows every style.
  const allowed = csp.replace("style-src 'self';", `style-src 'self' 'nonce-${nonce}';`);
  headers.set('content-security-policy', allowed);
}
