import { renderBanner } from 'consent-elements/render.js';
import { readConsent } from 'consent-elements/server.js';
import policy from '../../public/cookies.json';

/** Puts the banner first in each page, outside of what Vue hydrates. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:html', async (html, { event }) => {
    const consent = readConsent(event.node.req, { policy });
    const options = { src: '/cookies.json', consent };
    html.bodyPrepend.push(await renderBanner(policy, options));
  });
});
