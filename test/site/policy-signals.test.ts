import { expect } from '@esm-bundle/chai';
import type { Policy, SignalDeclaration } from '../../src/model/policy.js';
import { renderSnippet } from '../../src/render.js';
import { headScript } from '../../src/signals/heads.js';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { page, type PageParts } from './pages.js';
import { closeSites, openSite, type Route } from './site.js';
import { strictTag, tagMarkup } from './strict-tag.js';
import { visitSite } from './visits.js';

const NOW = Math.floor(Date.now() / 1000);
const GRANTED = cookieOf(['statistics', 'media'], [], { at: NOW });
const DENIED = cookieOf([], ['statistics', 'media'], { at: NOW });

const GATE = 'type="text/plain" data-consent="statistics"';
const TYPES = { ad_storage: 'media', analytics_storage: 'statistics' };
const GOOGLE = { name: 'google-consent-mode', types: TYPES };
const TAG = '<script type="module" src="/cdn/elements.js"></script>';

interface Visit {
  readonly signals?: readonly SignalDeclaration[];
  readonly policy?: Partial<Policy>;
  readonly choice?: string;
  readonly queue?: string;
  /** Runs before the scripts of the page. */
  readonly script?: string;
}

const policyOf = ({ signals = [GOOGLE], policy = {} }: Visit) => policyWith({ signals, ...policy });

const routesFor = (visit: Visit, html: string) => ({
  '/': html,
  '/cookies.json': JSON.stringify(policyOf(visit)),
  '/strict.js': strictTag(visit.queue),
  '/counted/granted': '',
  '/counted/denied': '',
});

async function visit(parts: PageParts, given: Visit = {}) {
  const { choice, script = '' } = given;
  const visited = await visitSite(routesFor(given, page(parts)), { choice, script });
  const { tab } = visited;
  const messagesOf = async (kind: string) =>
    (await tab.messages()).filter(({ type }) => type === kind).map(({ text }) => text);
  return {
    ...visited,
    warnings: () => messagesOf('warning'),
    errors: () => messagesOf('pageerror'),
    /** Waits until as many commands are in the queue, and resolves to all. */
    async commands(length: number, name = 'dataLayer') {
      const args = { length, name };
      const get = ({ name }: typeof args) =>
        ((window as unknown as Record<string, ArrayLike<unknown>[]>)[name] ?? []).map((entry) =>
          Array.from(entry),
        );
      await tab.until(
        ({ length, name }) =>
          ((window as unknown as Record<string, unknown[]>)[name]?.length ?? 0) >= length,
        args,
      );
      return tab.evaluate(get, args);
    },
  };
}

const states = (media: string, statistics: string) => ({
  ad_storage: media,
  analytics_storage: statistics,
});
const DEFAULT = ['consent', 'default', states('denied', 'denied')];
const update = (media: string, statistics: string) => [
  'consent',
  'update',
  states(media, statistics),
];
const taken = () => window.taken;

describe('the signals of a policy, with the script tag alone', () => {
  afterEach(closeSites);

  it('announce a choice before the gated tag, in one command', async () => {
    const { tab, isAsked, asked, errors } = await visit({ body: tagMarkup(GATE) });
    await tab.clickPart('accept');
    await isAsked('/counted/granted');
    expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
    expect(await asked()).not.to.include('/counted/denied');
    expect(await errors()).to.be.empty;
  });

  it('announce a refusal, and nothing before it', async () => {
    const { tab, commands, asked } = await visit({ body: tagMarkup(GATE) });
    expect(await commands(1)).to.deep.equal([DEFAULT]);
    await tab.clickPart('reject');
    expect(await commands(2)).to.deep.equal([DEFAULT, update('denied', 'denied')]);
    expect(await asked()).not.to.include('/strict.js');
  });

  it('announce a stored choice before the gated tag, without the store', async () => {
    const { tab, isAsked, asked } = await visit({ body: tagMarkup(GATE) }, { choice: GRANTED });
    await isAsked('/counted/granted');
    expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
    expect(await asked()).not.to.include(await chunk('app'));
  });

  it('announce a stored refusal', async () => {
    const { commands } = await visit({}, { choice: DENIED });
    expect(await commands(2)).to.deep.equal([DEFAULT, update('denied', 'denied')]);
  });

  it('announce a withdrawal before the page receives its event', async () => {
    const head = `<script>document.addEventListener('consent-change', () => dataLayer.push(['heard']));</script>`;
    const { tab, commands } = await visit({ head }, { choice: GRANTED });
    await commands(2);
    await tab.store((store) => store.rejectAll());
    expect((await commands(4)).slice(2)).to.deep.equal([update('denied', 'denied'), ['heard']]);
  });

  it('announce a second choice, for a gate that is added late', async () => {
    const { tab, commands, isAsked } = await visit({}, { choice: DENIED });
    await commands(2);
    await tab.store((store) => store.acceptAll());
    await commands(3);
    await tab.evaluate((html) => {
      const part = document.createElement('div');
      part.innerHTML = html;
      document.body.append(part);
    }, tagMarkup(GATE));
    await isAsked('/counted/granted');
    expect(await tab.evaluate(taken)).to.deep.equal([
      'default',
      'update',
      'update',
      'js',
      'config',
    ]);
  });

  it('come after the banner on a first visit', async () => {
    const seen = `{
      const look = () => {
        const box = document.querySelector('cookie-banner')?.shadowRoot?.querySelector('section');
        if (box) window.seenAt = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    }`;
    const { tab, commands } = await visit({}, { script: seen });
    await commands(1);
    const [seenAt, askedAt] = await tab.evaluate(() => [
      (window as unknown as { seenAt: number }).seenAt,
      Math.min(
        ...performance
          .getEntriesByType('resource')
          .filter(({ name }) => /chunks\/signals?-/.test(name))
          .map(({ startTime }) => startTime),
      ),
    ]);
    expect(askedAt).to.be.above(seenAt!).and.be.below(1e9);
  });

  it('are not requested for a policy without any', async () => {
    const { tab, asked } = await visit({}, { policy: { signals: undefined }, choice: GRANTED });
    await tab.store((store) => store.rejectAll());
    await tab.hasStore();
    await tab.rest();
    expect((await asked()).filter((path) => /signal/.test(path))).to.be.empty;
  });

  it('use a queue of another name, and send its event', async () => {
    const signals = [{ ...GOOGLE, dataLayer: 'layer', event: 'choice' }];
    const body = tagMarkup(GATE, 'layer');
    const { tab, isAsked } = await visit({ body }, { signals, queue: 'layer', choice: GRANTED });
    await isAsked('/counted/granted');
    const entries = await tab.evaluate(taken);
    expect(entries).to.deep.equal(['default', 'update', 'event choice', 'js', 'config']);
    expect(await tab.evaluate(() => 'dataLayer' in window)).to.be.false;
  });

  describe('in a region where media are on until refused', () => {
    const policy: Partial<Policy> = {
      categories: [
        { id: 'necessary', basis: 'necessary' },
        { id: 'statistics' },
        { id: 'media', basis: { us: 'opt-out' }, sells: true },
      ],
    };

    it('announce at once what is granted', async () => {
      const { commands } = await visit({ banner: 'region="us-ca"' }, { policy });
      expect(await commands(2)).to.deep.equal([DEFAULT, update('granted', 'denied')]);
    });

    it('announce nothing while the browser sends Global Privacy Control', async () => {
      const script = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;
      const { tab, commands } = await visit({ banner: 'region="us-ca"' }, { policy, script });
      await tab.clickPart('reject');
      expect(await commands(2)).to.deep.equal([DEFAULT, update('denied', 'denied')]);
    });
  });

  it('leave a frozen queue with one warning, and run the others', async () => {
    const head = '<script>window.dataLayer = Object.freeze([]);</script>';
    const signals = [GOOGLE, 'matomo'];
    const { commands, warnings, errors, tab } = await visit({ head }, { signals, choice: GRANTED });
    expect(await commands(2, '_paq')).to.deep.equal([['requireConsent'], ['setConsentGiven']]);
    await tab.store((store) => store.rejectAll());
    await commands(3, '_paq');
    expect(await warnings()).to.have.length(1);
    expect((await warnings())[0]).to.match(/the signal “google-consent-mode” has failed/);
    expect(await errors()).to.be.empty;
  });

  it('leave a tracker that throws with one warning, and open the gates', async () => {
    const head = `<script>window._paq = { push() { throw Error('broken'); } };</script>`;
    const body = `<script ${GATE}>fetch('/ran')</script>`;
    const { isAsked, warnings } = await visit(
      { head, body },
      { signals: ['matomo'], choice: GRANTED },
    );
    await isAsked('/ran');
    const said = (await warnings()).filter((text) => /has failed/.test(text));
    expect(said).to.have.length(1);
  });

  it('warn of a name that is unknown', async () => {
    const { commands, warnings } = await visit({}, { signals: ['matmo', GOOGLE] });
    await commands(1);
    expect(await warnings()).to.deep.equal([
      'consent-elements: in the policy, there is no signal “matmo”. Did you mean “matomo”?',
    ]);
  });

  it('warn of a banner with a revision, which opens gates before them', async () => {
    const { commands, warnings } = await visit({ banner: 'revision="1"' });
    await commands(1);
    expect((await warnings())[0]).to.match(/with the attribute “revision”, gates open before/);
  });
});

describe('the signals of a policy, beside an ungated tag', () => {
  afterEach(closeSites);

  const above = (signals: readonly SignalDeclaration[]) =>
    `<script>${headScript(policyWith({ signals }))}</script>${tagMarkup()}`;

  it('do not repeat the default of the head, and update it', async () => {
    const { tab, isAsked, warnings, commands } = await visit({ head: above([GOOGLE]) });
    await isAsked('/counted/denied');
    await tab.clickPart('accept');
    await commands(4);
    expect(await tab.evaluate(taken)).to.deep.equal(['default', 'js', 'config', 'update']);
    expect(await warnings()).to.be.empty;
  });

  it('update it at once on a return visit', async () => {
    const { tab, commands } = await visit({ head: above([GOOGLE]) }, { choice: GRANTED });
    expect((await commands(4)).at(-1)).to.deep.equal(update('granted', 'granted'));
    expect(await tab.evaluate(taken)).to.deep.equal(['default', 'js', 'config', 'update']);
  });

  it('warn of one that ran without the script of the head', async () => {
    const { warnings } = await visit({ head: tagMarkup() });
    await eventually(async () => (await warnings()).some((text) => /Google tag ran/.test(text)));
  });
});

describe('the signals of a policy, otherwise installed', () => {
  afterEach(closeSites);

  const file = (name: string) => `<script type="module" src="/cdn/${name}"></script>`;

  const INSTALLS: Record<string, PageParts> = {
    'everything in one file': { script: file('elements.all.js') },
    'two copies of the package': { script: file('elements.js') + file('elements.all.js') },
    'two addresses of the script tag': { script: file('elements.js') + file('elements.js?again') },
    'a banner as a dialog': { banner: 'placement="dialog"' },
    'a script that calls start()': {
      script: `<script type="module">
        import { start } from '/cdn/elements.js';
        start({ src: '/cookies.json' });
      </script>`,
    },
    'a script tag with settings in the page': { body: '<cookie-settings></cookie-settings>' },
  };

  for (const [name, parts] of Object.entries(INSTALLS)) {
    it(`announce each choice once: ${name}`, async () => {
      const body = tagMarkup(GATE) + (parts.body ?? '');
      const site = await openSite(routesFor({}, page({ script: TAG, ...parts, body })));
      const tab = await site.open('/');
      await tab.clickPart('accept');
      await eventually(async () => (await site.paths()).includes('/counted/granted'));
      expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
      await tab.reload();
      await tab.until(() => (window.taken?.length ?? 0) > 3);
      expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
      expect(await site.paths()).not.to.include('/counted/denied');
    });
  }

  for (const [file, stalled] of [
    ['elements.js', () => chunk('signals')],
    ['elements.all.js', () => '/cdn/elements.all.signals.js'],
  ] as const) {
    it(`announce a stored choice before gates of a page that settles meanwhile, ${file}`, async () => {
      const path = await stalled();
      const body = `${tagMarkup(GATE)}<img src="/slow.png" alt="">`;
      const script = `<script type="module" src="/cdn/${file}"></script>`;
      const routes: Record<string, Route> = routesFor({}, page({ script, body }));
      const policy = { body: routes['/cookies.json'] as string, held: true };
      const held = { [path]: { held: true }, '/slow.png': { held: true }, '/cookies.json': policy };
      const options = { choice: GRANTED, isInPart: true };
      const { site, tab, isAsked } = await visitSite({ ...routes, ...held }, options);
      await isAsked('/cookies.json');
      // The gates were visited once by now.
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await site.release('/cookies.json');
      await isAsked(path);
      await site.release('/slow.png');
      await tab.until(() => document.readyState === 'complete');
      await tab.evaluate(() => window.idle());
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await site.release(path);
      await tab.until(() => (window.taken?.length ?? 0) > 3);
      expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
    });
  }

  it('announce a stored choice before gates of a page with a prerendered banner', async () => {
    const snippet = await renderSnippet(policyOf({}), {
      entry: '/cdn/elements.js',
      src: '/cookies.json',
    });
    const html = page({ script: '', body: tagMarkup(GATE) }).replace(
      /<cookie-banner.*<\/cookie-banner>/,
      () => snippet,
    );
    const { tab, isAsked, asked } = await visitSite(routesFor({}, html), { choice: GRANTED });
    await isAsked('/counted/granted');
    expect(await tab.evaluate(taken)).to.deep.equal(['default', 'update', 'js', 'config']);
    expect(await asked()).not.to.include('/counted/denied');
  });
});
