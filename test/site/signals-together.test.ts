import { expect } from '@esm-bundle/chai';
import type { Policy, SignalDeclaration } from '../../src/model/policy.js';
import { renderBanner, renderSnippet } from '../../src/render.js';
import { headScript } from '../../src/signals/heads.js';
import { eventually } from '../eventually.js';
import { listFiles, readText } from '../package/ask-node.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { page, type PageParts } from './pages.js';
import { closeSites, type Route } from './site.js';
import { recorders, RECORDERS } from './vendor-recorders.js';
import { visitSite, type VisitOptions } from './visits.js';

const ALL = ['statistics', 'marketing', 'preferences'];
const at = Math.floor(Date.now() / 1000);
const GRANTED = cookieOf(ALL, [], { at });
const DENIED = cookieOf([], ALL, { at });

const policyOf = (signals: readonly SignalDeclaration[]): Policy =>
  policyWith({
    categories: [{ id: 'necessary', basis: 'necessary' }, ...ALL.map((id) => ({ id }))],
    services: [],
    signals,
  });
const POLICY = policyOf([
  'google-consent-mode',
  'matomo',
  'meta',
  'microsoft',
  'tiktok',
  'pinterest',
  'hubspot',
]);

const GATE = `type="text/plain" data-consent="${ALL.join(' ')}"`;
const RAN = `<script ${GATE}>fetch('/ran')</script>`;
const HEAD = `<script>${headScript(POLICY)}</script>${recorders()}`;
/** In place of 3 seconds, which nothing else in the package waits for. */
const SOON = `{
  const { setTimeout } = window;
  window.setTimeout = (fn, delay, ...rest) => setTimeout(fn, delay === 3000 ? 100 : delay, ...rest);
}`;

interface Visit extends VisitOptions {
  readonly policy?: Policy;
  readonly html?: string;
  readonly routes?: Record<string, Route>;
}

async function visit(parts: PageParts, { policy = POLICY, html, routes, ...options }: Visit = {}) {
  const visited = await visitSite(
    {
      '/': html ?? page(parts),
      '/cookies.json': JSON.stringify(policy),
      '/tags.js': RECORDERS,
      '/ran': '',
      ...routes,
    },
    options,
  );
  const { tab } = visited;
  const ofType = async (name: string) =>
    (await tab.messages()).filter(({ type }) => type === name).map(({ text }) => text);
  const received = async () =>
    receivedBy(
      JSON.parse((await tab.evaluate(() => JSON.stringify(window.calls))) || '[]') as Call[],
    );
  return {
    ...visited,
    /** Waits until each signal has notified its queue, where no tag has run yet. */
    async areNotified() {
      await tab.until(() => '_hsp' in window && 'uetq' in window && 'clarity' in window);
      await tab.until(() => '_paq' in window && 'dataLayer' in window);
    },
    warnings: () => ofType('warning'),
    errors: () => ofType('pageerror'),
    /**
     * The calls that each vendor received since the page began: exactly these, no more and no less.
     */
    async hasReceived(expected: Received) {
      const isSo = async () => same(await received(), expected);
      await eventually(isSo).catch(() => undefined);
      expect(await received()).to.deep.equal(expected);
    },
  };
}

type Call = [vendor: string, name: string, ...values: unknown[]];
type Received = Record<string, string[]>;

/** By vendor: which of them is first depends on whose code arrives first. */
function receivedBy(calls: Call[]): Received {
  const received: Received = {};
  for (const [vendor, name, ...values] of calls) {
    (received[vendor] ??= []).push([name, ...values.map(inShort)].join(' '));
  }
  return received;
}

/** The words of a command; of states, whether any but that of security is granted. */
function inShort(value: unknown): string {
  if (typeof value === 'string') return value;
  return /granted"|true/.test(JSON.stringify(value).replace(/"security_storage":"\w+"/, ''))
    ? 'yes'
    : 'no';
}

const same = (one: Received, other: Received) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

const after = (one: Received, more: Received): Received =>
  Object.fromEntries(
    Object.entries(more).map(([vendor, calls]) => [vendor, [...(one[vendor] ?? []), ...calls]]),
  );

/** The calls where the tag runs after the head’s script and before the package. */
const BEFORE: Received = {
  google: ['consent default no', 'js', 'config'],
  matomo: ['requireConsent', 'trackPageView', 'requireConsent'],
  uet: ['consent default no', 'pageLoad', 'consent update no'],
  clarity: ['consentv2 no', 'consentv2 no'],
  hubspot: ['setHubSpotConsent no', 'setHubSpotConsent no'],
  meta: ['consent revoke'],
  tiktok: ['holdConsent'],
  pinterest: ['setconsent no'],
};

const ACCEPTED: Received = {
  google: ['consent update yes'],
  matomo: ['setConsentGiven'],
  uet: ['consent update yes'],
  clarity: ['consentv2 yes'],
  hubspot: ['setHubSpotConsent yes'],
  meta: ['consent grant'],
  tiktok: ['grantConsent'],
  pinterest: ['setconsent yes'],
};

const WITHDRAWN: Received = {
  google: ['consent update no'],
  matomo: ['forgetConsentGiven'],
  uet: ['consent update no'],
  clarity: ['consentv2 no', 'consent no'],
  hubspot: ['setHubSpotConsent no', 'revokeCookieConsent'],
  meta: ['consent revoke'],
  tiktok: ['revokeConsent'],
  pinterest: ['setconsent no'],
};

/** What a gated tag finds when it runs, after an answer on the page. */
const GATED: Received = {
  ...ACCEPTED,
  google: ['consent default no', 'consent update yes', 'js', 'config'],
  matomo: ['requireConsent', 'setConsentGiven', 'trackPageView'],
  uet: ['consent default no', 'consent update yes', 'pageLoad'],
  clarity: ['consentv2 no', 'consentv2 yes'],
  hubspot: ['setHubSpotConsent no', 'setHubSpotConsent yes'],
};

describe('seven signals of a policy', () => {
  afterEach(closeSites);

  it('notify tags that ran first, behind the script of the head', async () => {
    const { tab, hasReceived, warnings, errors } = await visit({ head: HEAD });
    await tab.evaluate(() => window.idle());
    await hasReceived(BEFORE);
    await tab.clickPart('accept');
    await hasReceived(after(BEFORE, ACCEPTED));
    await tab.store((store) => store.rejectAll());
    await hasReceived(after(after(BEFORE, ACCEPTED), WITHDRAWN));
    expect([...(await warnings()), ...(await errors())]).to.be.empty;
  });

  it('notify tags that run last', async () => {
    const routes = { '/tags.js': { body: RECORDERS, held: true } };
    const { site, tab, hasReceived, warnings, errors } = await visit(
      { body: recorders('async') },
      { routes, isInPart: true },
    );
    await tab.shown();
    await tab.until(() => {
      const { _hsp, _paq, uetq, clarity, dataLayer } = window as unknown as Record<
        string,
        unknown[]
      >;
      return _hsp && _paq!.length > 1 && uetq!.length > 1 && clarity && dataLayer!.length > 2;
    });
    await site.release('/tags.js');
    const before = {
      ...BEFORE,
      matomo: ['requireConsent', 'trackPageView'],
      uet: ['consent default no', 'pageLoad'],
      clarity: ['consentv2 no'],
      hubspot: ['setHubSpotConsent no'],
    };
    await hasReceived(before);
    await tab.clickPart('accept');
    await hasReceived(after(before, ACCEPTED));
    expect([...(await warnings()), ...(await errors())]).to.be.empty;
  });

  it('notify gated tags, which find all calls when they run', async () => {
    const body = recorders(GATE);
    const { tab, areNotified, hasReceived, asked, warnings, errors } = await visit({ body });
    await tab.evaluate(() => window.idle());
    await areNotified();
    expect(await asked()).not.to.include('/tags.js');
    await tab.clickPart('accept');
    await hasReceived(GATED);
    await tab.store((store) => store.rejectAll());
    await hasReceived(after(GATED, WITHDRAWN));
    expect([...(await warnings()), ...(await errors())]).to.be.empty;
  });

  it('notify gated tags on a return visit', async () => {
    const granted = await visit({ body: recorders(GATE) }, { choice: GRANTED });
    await granted.hasReceived({
      ...GATED,
      clarity: ['consentv2 yes'],
      hubspot: ['setHubSpotConsent yes'],
    });
    const denied = await visit({ body: recorders(GATE) }, { choice: DENIED });
    await denied.tab.until(() => (window as { dataLayer?: unknown[] }).dataLayer?.length === 2);
    expect(await denied.asked()).not.to.include('/tags.js');
  });

  it('notify tags that ran first on a return visit', async () => {
    const granted = await visit({ head: HEAD }, { choice: GRANTED });
    await granted.hasReceived({
      ...after(BEFORE, ACCEPTED),
      uet: ['consent default no', 'pageLoad', 'consent update yes'],
      clarity: ['consentv2 no', 'consentv2 yes'],
      hubspot: ['setHubSpotConsent no', 'setHubSpotConsent yes'],
      meta: ['consent grant'],
      tiktok: ['grantConsent'],
      pinterest: ['setconsent yes'],
    });
    const denied = await visit({ head: HEAD }, { choice: DENIED });
    await denied.hasReceived({ ...BEFORE, google: [...BEFORE['google']!, 'consent update no'] });
  });

  it('notify gated tags of a page with a prerendered banner', async () => {
    const options = { src: '/cookies.json', locale: 'en' };
    const banners = {
      'with the inline core': await renderSnippet(POLICY, {
        ...options,
        entry: '/cdn/elements.js',
      }),
      alone:
        (await renderBanner(POLICY, options)) +
        '<script type="module" src="/cdn/elements.js"></script>',
    };
    for (const [name, banner] of Object.entries(banners)) {
      const html = page({ script: '', body: recorders(GATE) }).replace(
        /<cookie-banner.*<\/cookie-banner>/,
        () => banner,
      );
      const { tab, areNotified, hasReceived, warnings } = await visit({}, { html });
      await tab.evaluate(() => window.idle());
      await areNotified();
      await tab.clickPart('accept');
      await hasReceived(GATED);
      expect(await warnings(), name).to.be.empty;
    }
  });
});

/** The address of the code of HubSpot’s signal. */
async function oneSignal(): Promise<string> {
  const files = (await listFiles('dist/cdn/chunks')).filter((file) => file.startsWith('signal-'));
  for (const file of files) {
    const text = await readText(`dist/cdn/chunks/${file}`);
    if (text.includes('setHubSpotConsent')) return `/cdn/chunks/${file}`;
  }
  throw new Error('no file has it');
}

describe('the code of the signals of a policy', () => {
  afterEach(closeSites);

  const body = recorders(GATE) + RAN;

  it('of one that is blocked is left out with one warning, and gates open', async () => {
    const head = '<script>window.disableHubSpotCookieBanner = true;</script>';
    const routes = { [await oneSignal()]: { status: 404 } };
    const { hasReceived, isAsked, warnings, errors } = await visit(
      { head, body },
      { routes, choice: GRANTED },
    );
    await isAsked('/ran');
    const received: Received = { ...GATED, clarity: ['consentv2 yes'] };
    delete received['hubspot'];
    await hasReceived(received);
    expect(await warnings()).to.have.length(1);
    expect((await warnings())[0]).to.match(/the signal “hubspot” could not be loaded/);
    expect(await errors()).to.be.empty;
  });

  it('that is blocked leaves gates working, with one warning', async () => {
    const routes = { [await chunk('signals')]: { status: 404 } };
    for (const choice of [undefined, GRANTED]) {
      const { tab, isAsked, warnings, errors } = await visit({ body: RAN }, { routes, choice });
      if (!choice) await tab.clickPart('accept');
      await isAsked('/ran');
      expect(await warnings()).to.have.length(1);
      expect((await warnings())[0]).to.match(/a part could not be loaded/);
      expect(await errors()).to.be.empty;
    }
  });

  const STALLED = {
    'all of it': ['elements.js', () => chunk('signals')],
    'one signal': ['elements.js', oneSignal],
    'the file beside elements.all.js': ['elements.all.js', () => '/cdn/elements.all.signals.js'],
  } as const;
  for (const [what, [file, path]] of Object.entries(STALLED)) {
    it(`delays gates for 3 seconds at most if ${what} never arrives`, async () => {
      const script = `<script type="module" src="/cdn/${file}"></script>`;
      const routes = { [await path()]: { held: true } };
      for (const choice of [undefined, GRANTED]) {
        const { tab, isAsked } = await visit(
          { script, body: RAN },
          { routes, choice, script: SOON },
        );
        await tab.evaluate(() => window.idle());
        if (!choice) await tab.clickPart('accept');
        await isAsked('/ran');
      }
    });
  }
});

describe('a signal of a policy', () => {
  afterEach(closeSites);

  const policy = policyOf(['google-consent-mode', 'meta']);
  const starting = `
    const { start } = await import('/cdn/elements.js');
    const { googleConsentMode, meta } = await import('/cdn/signals.js');
    start({ effects: [googleConsentMode(), meta()] });`;
  const head =
    '<script>window.disableHubSpotCookieBanner = true;</script>' + recorders('class="first"');
  const WAYS = {
    before: `<script type="module">${starting}</script>`,
    after: `<script type="module">
      document.addEventListener('consent-ready', () => setTimeout(async () => {
        ${starting}
        window.started = true;
      }, 200));
    </script>`,
  };

  for (const [when, module] of Object.entries(WAYS)) {
    it(`runs once if start() is given it too, ${when} the policy is read`, async () => {
      const script = `<script type="module" src="/cdn/elements.js"></script>${module}`;
      const { tab, hasReceived } = await visit({ head, script }, { policy, choice: DENIED });
      const rest = { matomo: ['trackPageView'], uet: ['pageLoad'] };
      const denied = { google: ['js', 'config', 'consent default no', 'consent update no'] };
      await tab.evaluate(() => window.idle());
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      await hasReceived({ ...rest, ...denied, meta: ['consent revoke'] });
      await tab.store((store) => store.acceptAll());
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await hasReceived({
        ...rest,
        google: [...denied.google, 'consent update yes'],
        meta: ['consent revoke', 'consent grant'],
      });
    });
  }

  it('is left out with a warning that names its options if one is unknown', async () => {
    const signals = [{ name: 'meta', colour: 'red' }, 'google-consent-mode'] as const;
    const { tab, warnings } = await visit(
      {},
      { policy: policyOf(signals as unknown as SignalDeclaration[]), choice: DENIED },
    );
    await tab.until(() => (window as { dataLayer?: unknown[] }).dataLayer?.length === 2);
    await eventually(async () => (await warnings()).length > 0);
    expect(await warnings()).to.have.length(1);
    expect((await warnings())[0]).to.match(
      /the signal “meta” has failed.*it has no option “colour”, only category/,
    );
  });
});
