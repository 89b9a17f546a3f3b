import { expect } from '@esm-bundle/chai';
import { listFiles } from './ask-node.js';

/** The stems that block lists match in addresses: consent, then vendors and tracking. */
const BLOCKED = [
  /cookie[-_]?(banner|bar|notice|policy|popup|law|consent|info|manager|overlay|disclaimer)/,
  /cookies[-_]?(banner|policy|notice|consent|popup)/,
  /consent[-_]?(manager|banner|popup|notice|bar|management|tool)/,
  /(privacy|gdpr|ccpa|tcf|cmp)[-_]?(banner|notice|popup|consent|bar)/,
  /gdpr|eprivacy|\bcmp\b/,
  /google|gtag|\b(ga|gtm|gtm4wp|fbq|uet|ttq)\b|doubleclick|facebook|meta[-_]?pixel|linkedin|tiktok/,
  /matomo|piwik|plausible|umami|fathom|mixpanel|amplitude|snowplow|posthog|segment\b|heap\b/,
  /hotjar|clarity|hubspot|adobe|tealium|criteo|sentry|datadog|logrocket|yandex|metrica/,
  /analytics|pixel|beacon|track(er|ing)|telemetry/,
];

const isBlocked = (path: string) => BLOCKED.some((pattern) => pattern.test(path.toLowerCase()));

describe('the names of served files', () => {
  it('do not match block lists, in dist', async () => {
    const files = await listFiles('dist');
    expect(files).to.include.members(['cdn/elements.js', 'cdn/signals.js', 'signals.js']);
    expect(files.filter(isBlocked)).to.deep.equal([]);
  });

  // Storybook and the site of the documentation name their files after these.
  for (const folder of ['demo', 'stories', 'docs']) {
    it(`do not match block lists, in ${folder}`, async () => {
      const files = await listFiles(folder);
      expect(files).not.to.be.empty;
      expect(files.filter(isBlocked)).to.deep.equal([]);
    });
  }

  for (const name of [
    'cdn/cookie-banner.js',
    'chunks/cookie-policy-3f2.js',
    'cookieconsent.min.js',
    'elements/consent-manager.js',
    'cookie_notice/index.js',
    'gdpr.js',
    'integrations/matomo.js',
    'integrations/google-consent-mode.js',
    'cdn/piwik.min.js',
    'gtag/js.js',
    'vendor/gtm.js',
    'ga.js',
    'meta-pixel.js',
    'chunks/plausible-3f2a1b.js',
    'mixpanel.js',
    'snowplow.js',
    'hotjar.js',
    'site-analytics.js',
    'tracker.js',
  ]) {
    it(`would match block lists as ${name}`, () => {
      expect(isBlocked(name)).to.be.true;
    });
  }

  for (const name of [
    'cookies.json',
    'store/cookie-storage.js',
    'define/settings.js',
    'cdn/signals.js',
    'integrations/consent-mode.js',
    'integrations/required-consent.js',
  ]) {
    it(`would not match block lists as ${name}`, () => {
      expect(isBlocked(name)).to.be.false;
    });
  }
});
