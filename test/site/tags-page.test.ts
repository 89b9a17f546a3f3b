import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { demoFiles } from './demo-files.js';
import { closeSites, openSite } from './site.js';

/** What the page shows about each vendor. */
interface Row {
  readonly calls: string[];
  readonly may: string;
  readonly stored: string;
}
type Log = Record<string, Row>;

const readLog = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-vendor]')].map((row) => {
      const text = (selector: string) => row.querySelector(selector)!.textContent!;
      const calls = [...row.querySelectorAll('[data-consent-call]')].map(
        (call) => call.textContent!,
      );
      return [
        row.dataset['vendor']!,
        { calls, may: text('[data-may]'), stored: text('[data-stored]') },
      ];
    }),
  );

async function visit() {
  const site = await openSite(await demoFiles());
  const tab = await site.open('/tags.html');
  await tab.shown();
  /** Waits until this holds for each vendor, and fails with the difference if it never does. */
  const isLogged = async <T>(of: (row: Row) => T, expected: Record<string, T>) => {
    const found = async () =>
      Object.fromEntries(
        Object.entries((await tab.evaluate(readLog)) as Log).map(([id, row]) => [id, of(row)]),
      );
    const isSo = async () => JSON.stringify(await found()) === JSON.stringify(expected);
    await eventually(isSo).catch(() => undefined);
    expect(await found()).to.deep.equal(expected);
  };
  return {
    site,
    tab,
    isLogged,
    hasReceived: (expected: Record<string, string>) => isLogged(lastWords, expected),
    may: (expected: string) =>
      isLogged(({ may }) => may, Object.fromEntries(VENDORS.map((id) => [id, expected]))),
    messages: async () =>
      (await tab.messages()).filter(({ type }) => ['warning', 'error', 'pageerror'].includes(type)),
  };
}

/** The last consent call of a vendor, of Google’s only what concerns storage. */
const lastWords = ({ calls }: Row) =>
  (calls.at(-1) ?? 'nothing').replace(
    /, ad_user_data.*?(?=, analytics_)|, functionality_.*?(?= })/g,
    '',
  );

const VENDORS = ['google', 'uet', 'matomo', 'clarity', 'hubspot', 'meta', 'tiktok', 'pinterest'];

const gtag = (name: string, word: string) =>
  `gtag('consent', '${name}', { ad_storage: '${word}', analytics_storage: '${word}' })`;
const uet = (name: string, word: string) =>
  `uetq.push('consent', '${name}', { ad_storage: '${word}' })`;
const clarity = (word: string) =>
  `clarity('consentv2', { ad_Storage: '${word}', analytics_Storage: '${word}' })`;

/** Tags that are not in the page receive nothing except what their queue keeps for them. */
const WAITING = {
  matomo: "_paq.push(['requireConsent'])",
  clarity: clarity('denied'),
  hubspot:
    "_hsp.push(['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }])",
  meta: 'nothing',
  tiktok: 'nothing',
  pinterest: 'nothing',
};

const REFUSED = { google: gtag('update', 'denied'), uet: uet('update', 'denied'), ...WAITING };

const ACCEPTED = {
  google: gtag('update', 'granted'),
  uet: uet('update', 'granted'),
  matomo: "_paq.push(['setConsentGiven'])",
  clarity: clarity('granted'),
  hubspot:
    "_hsp.push(['setHubSpotConsent', { analytics: true, advertisement: true, functionality: false }])",
  meta: "fbq('consent', 'grant')",
  tiktok: 'ttq.grantConsent()',
  pinterest: "pintrk('setconsent', true)",
};

const WITHDRAWN = {
  google: gtag('update', 'denied'),
  uet: uet('update', 'denied'),
  matomo: "_paq.push(['forgetConsentGiven'])",
  clarity: "clarity('consent', false)",
  hubspot: "_hsp.push(['revokeCookieConsent'])",
  meta: "fbq('consent', 'revoke')",
  tiktok: 'ttq.revokeConsent()',
  pinterest: "pintrk('setconsent', false)",
};

const STORED = {
  google: '_ga, _gcl_au',
  uet: '_uetsid, _uetvid',
  matomo: '_pk_id.1.demo, _pk_ses.1.demo',
  clarity: '_clck, _clsk',
  hubspot: 'hubspotutk, __hstc',
  meta: '_fbp',
  tiktok: '_ttp',
  pinterest: '_pin_unauth',
};

const NOTHING = Object.fromEntries(VENDORS.map((id) => [id, 'nothing']));

describe('the demo’s page with tags', () => {
  afterEach(closeSites);

  it('starts with nothing granted, and asks for no gated tag', async () => {
    const { site, hasReceived, may } = await visit();
    await hasReceived({ ...REFUSED, google: gtag('default', 'denied').replace(' })', ' })') });
    await may('No');
    const asked = (await site.paths()).filter((path) => path.startsWith('/tags-'));
    expect(asked.sort()).to.deep.equal(['/tags-bids.js', '/tags-queue.js', '/tags-vendors.js']);
  });

  it('announces a refusal to the tags in the page, and loads no other', async () => {
    const { site, tab, hasReceived, may, isLogged, messages } = await visit();
    await tab.clickPart('reject');
    await hasReceived(REFUSED);
    await may('No');
    await isLogged(({ stored }) => stored, NOTHING);
    expect((await site.paths()).filter((path) => /^\/tags-[a-z]+\.js/.test(path))).to.have.length(
      3,
    );
    expect(await messages()).to.be.empty;
  });

  it('shows that each vendor is notified of a grant, and then of a withdrawal', async () => {
    const { tab, hasReceived, may, isLogged, messages } = await visit();
    await tab.clickPart('accept');
    await hasReceived(ACCEPTED);
    await may('Yes');
    await isLogged(({ stored }) => stored, STORED);
    await tab.click('a[href="#cookie-settings"]');
    await tab.until(() => document.querySelector('cookie-settings')?.matches(':state(open)'));
    await tab.click('cookie-settings [part~=reject]');
    await hasReceived(WITHDRAWN);
    await may('No');
    await isLogged(({ stored }) => stored, NOTHING);
    expect(await messages()).to.be.empty;
  });

  it('notifies only the vendors of a granted category', async () => {
    const { tab, isLogged } = await visit();
    await tab.store((store) => store.save({ statistics: 'granted', marketing: 'denied' }));
    await isLogged(({ may }) => may, {
      google: 'In part: analytics_storage',
      uet: 'No',
      matomo: 'Yes',
      clarity: 'In part: analytics_Storage',
      hubspot: 'No',
      meta: 'No',
      tiktok: 'No',
      pinterest: 'No',
    });
  });
});
