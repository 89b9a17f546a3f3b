import { expect } from '@esm-bundle/chai';
import type { ConsentChangeEvent } from '../../src/index.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { page, type PageParts } from './pages.js';
import { closeSites, type Tab } from './site.js';
import { visitSite } from './visits.js';

const POLICY = policyWith({
  categories: [
    { id: 'necessary', basis: 'necessary' },
    {
      id: 'statistics',
      basis: { uk: 'exempt-objectable', us: 'opt-out', default: 'consent' },
    },
    { id: 'marketing', basis: { us: 'opt-out', default: 'consent' } },
  ],
  services: [],
});

const NOW = Math.floor(Date.now() / 1000) - 60;
const REFUSED = cookieOf([], ['marketing'], { at: NOW });
const CHOICES = '<cookie-choices><a id="own" href="/cookies">Cookies</a></cookie-choices>';
const SIGNAL = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;

interface Visit extends PageParts {
  readonly region?: string;
  readonly choice?: string;
  readonly script?: string;
  readonly runs?: string;
  readonly isMissing?: boolean;
}

/** Visits a page with the element in its footer; nothing is idle there before `idle()`. */
async function visit(given: Visit = {}) {
  const { region = 'uk', choice = REFUSED, runs = '', isMissing = false, ...parts } = given;
  const html = page({ banner: `revision="1" region="${region}"`, body: CHOICES, ...parts });
  const file = isMissing ? { status: 404 } : JSON.stringify(POLICY);
  const visited = await visitSite({ '/': html, '/cookies.json': file }, { choice, script: runs });
  const { tab } = visited;
  return {
    ...visited,
    idle: async () => {
      await tab.until(() => window.waitsForIdle);
      await tab.evaluate(() => window.idle());
    },
  };
}

/** Waits until the element shows, and resolves to what it says. */
async function shown(tab: Tab): Promise<string> {
  await tab.until(() =>
    document.querySelector('cookie-choices')?.shadowRoot?.querySelector('[part=link]'),
  );
  return tab.evaluate(() =>
    document
      .querySelector('cookie-choices')!
      .shadowRoot!.querySelector('[part=choices]')!
      .textContent.replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

const says = (tab: Tab, text: string) =>
  tab.until(
    (words) =>
      document
        .querySelector('cookie-choices')
        ?.shadowRoot?.querySelector('[part=choices]')
        ?.textContent.includes(words),
    text,
  );

const isOwnLinkVisible = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('#own')!.checkVisibility());

const areSettingsOpen = (tab: Tab) =>
  tab.until(() => document.querySelector('cookie-settings:state(open)'));

const changes = (tab: Tab) =>
  tab.evaluate(() =>
    window.heard
      .filter((event): event is ConsentChangeEvent => event.type === 'consent-change')
      .map(({ changed, target }) => [(target as Element).localName, ...changed]),
  );

describe('the choices in the footer', () => {
  afterEach(closeSites);

  it('load nothing before a return visit is idle, and then show', async () => {
    const { tab, asked, idle } = await visit();
    await tab.until(() => window.waitsForIdle);
    expect((await asked()).sort()).to.deep.equal(['/', '/cdn/elements.js']);
    expect(await isOwnLinkVisible(tab)).to.be.true;
    await idle();
    expect(await shown(tab)).to.equal('Cookie settings Object to: Statistics');
    expect(await isOwnLinkVisible(tab)).to.be.false;
    expect(await asked()).to.include(await chunk('choices'));
  });

  it('show when they are inserted late, and cost nothing before', async () => {
    const { tab, asked, idle } = await visit({ body: '<footer></footer>' });
    await idle();
    await tab.heard('consent-ready');
    const parts = ['/', '/cdn/elements.js', await chunk('watch')];
    expect((await asked()).sort()).to.deep.equal(parts.sort());
    await tab.evaluate((html) => {
      document.querySelector('footer')!.innerHTML = html;
    }, CHOICES);
    expect(await shown(tab)).to.equal('Cookie settings Object to: Statistics');
  });

  it('show beside the banner on a first visit', async () => {
    const { tab, asked, idle } = await visit({ choice: '' });
    await tab.shown();
    expect(await asked()).not.to.include(await chunk('choices'));
    await idle();
    expect(await shown(tab)).to.equal('Cookie settings Object to: Statistics');
  });

  it('are not loaded on a first visit to a page without them', async () => {
    const { tab, asked, idle } = await visit({ choice: '', body: '' });
    await tab.shown();
    await idle();
    await tab.clickPart('reject');
    await tab.gone();
    await tab.heard('consent-change');
    expect(await asked()).not.to.include(await chunk('choices'));
  });

  it('leave the link of the page where the policy is missing', async () => {
    const { tab, idle } = await visit({ isMissing: true });
    await idle();
    await tab.defined('cookie-choices');
    await tab.heard('consent-error');
    expect(await isOwnLinkVisible(tab)).to.be.true;
    expect(
      await tab.evaluate(
        () =>
          document.querySelector('cookie-choices')!.shadowRoot!.querySelector('[part=link]') ===
          null,
      ),
    ).to.be.true;
  });

  it('say that the opt-out signal is honoured, in California, where no banner shows', async () => {
    const { tab, boxes, idle } = await visit({ region: 'us-ca', choice: '', runs: SIGNAL });
    await idle();
    expect(await shown(tab)).to.equal('Your Privacy Choices Opt-Out Request Honored');
    expect(await boxes()).to.equal(0);
    expect(await tab.store((store) => store.isGranted('marketing'))).to.be.false;
  });

  it('do not say so in the European Union, where nothing is on that one could opt out of', async () => {
    const { tab, idle } = await visit({ region: 'de', choice: '', runs: SIGNAL });
    await idle();
    expect(await shown(tab)).to.equal('Cookie settings');
  });

  it('open the settings by “Your Privacy Choices”', async () => {
    const { tab, idle } = await visit({ region: 'us-ca', choice: '' });
    await idle();
    expect(await shown(tab)).to.equal('Your Privacy Choices');
    await tab.clickPart('link');
    await areSettingsOpen(tab);
  });

  it('take an objection in one click, and take it back', async () => {
    const { tab, idle, kept } = await visit();
    await idle();
    await shown(tab);
    await tab.clickPart('object');
    await says(tab, 'You have objected to: Statistics');
    expect(await kept()).to.include('no=statistics.marketing');
    expect(await tab.store((store) => store.isGranted('statistics'))).to.be.false;
    await tab.clickPart('undo');
    await says(tab, 'Object to: Statistics');
    expect(await kept()).to.match(/yes=statistics&no=marketing/);
    expect(await changes(tab)).to.deep.equal([
      ['cookie-choices', 'statistics'],
      ['cookie-choices', 'statistics'],
    ]);
  });

  it('are operated with keys, and keep the focus', async () => {
    const { tab, idle } = await visit();
    await idle();
    await shown(tab);
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.until(() => document.activeElement?.matches('cookie-settings:state(open)'));
    await tab.press('Escape');
    await tab.until(
      () =>
        document.activeElement?.localName === 'cookie-choices' &&
        !document.querySelector('cookie-settings:state(open)'),
    );
    await tab.press('Tab');
    await tab.press('Enter');
    await says(tab, 'You have objected to: Statistics');
    await tab.press('Enter');
    await says(tab, 'Object to: Statistics');
  });

  it('follow an objection in another tab', async () => {
    const { tab, site, idle } = await visit();
    await idle();
    await shown(tab);
    const other = await site.open('/');
    await shown(other);
    await other.clickPart('object');
    await says(tab, 'You have objected to: Statistics');
    await tab.clickPart('undo');
    await says(other, 'Object to: Statistics');
  });
});
