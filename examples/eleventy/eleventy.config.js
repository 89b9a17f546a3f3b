import { readFile } from 'node:fs/promises';
import { renderSnippet, renderStatement } from 'consent-elements/render.js';

const policy = JSON.parse(await readFile('public/cookies.json', 'utf8'));
const settings =
  '<cookie-settings slot="settings" id="cookie-settings" heading="4"></cookie-settings>';

export default function (eleventy) {
  eleventy.addPassthroughCopy({
    public: '/',
    'node_modules/consent-elements/dist/cdn': '/cdn',
  });
  eleventy.addAsyncShortcode('banner', (locale) =>
    renderSnippet(policy, { locale, entry: '/cdn/elements.js', src: '/cookies.json' }),
  );
  eleventy.addAsyncShortcode('statement', (locale) =>
    renderStatement(policy, { locale, heading: 2, children: settings }),
  );
}

export const config = { dir: { input: 'src' } };
