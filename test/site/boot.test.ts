import { expect } from '@esm-bundle/chai';
import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { cookieOf } from '../records.js';
import { chunk, held } from './chunks.js';
import { portal, type PageParts } from './pages.js';
import { closeSites, type Route } from './site.js';
import { reasons, visitSite } from './visits.js';

const NOW = Math.floor(Date.now() / 1000);
const GRANTED = cookieOf(['statistics', 'media'], [], { at: NOW });

const GATED = '<script type="text/plain" data-consent="statistics">fetch("/ran")</script>';
const LINK = '<a href="#cookie-settings">Cookie settings</a>';

declare global {
  interface Window {
    told: string[];
    kept: ConsentStore;
  }
}

const visit = (parts: PageParts, routes: Record<string, Route> = {}, choice?: string) =>
  visitSite(portal(parts, routes), { choice });

const KNOWN = { banner: 'revision="1"', body: GATED + LINK };

describe('a return visit to a page that names the revision', () => {
  afterEach(closeSites);

  it('requests one file until the gated script runs', async () => {
    const { asked, isAsked } = await visit(KNOWN, {}, GRANTED);
    await isAsked('/ran');
    expect(await asked()).to.deep.equal(['/', '/cdn/elements.js', '/ran']);
  });

  /** Waits for the final state: `consent-ready` has been dispatched, and there is no store. */
  const settle = async (parts: PageParts = KNOWN) => {
    const visited = await visit(parts, {}, GRANTED);
    await visited.isAsked('/ran');
    await visited.tab.evaluate(() => window.idle());
    await visited.tab.heard('consent-ready');
    return { ...visited, isStoreBrought: async () => visited.isAsked(await chunk('app')) };
  };

  it('dispatches consent-ready when idle, without a store or a policy', async () => {
    const { tab, asked } = await settle();
    const expected = ['/', '/cdn/elements.js', '/ran', await chunk('watch')];
    expect(await asked()).to.deep.equal(expected);
    expect(await tab.evaluate(() => window.heard.map(({ type }) => type))).to.deep.equal([
      'consent-ready',
    ]);
  });

  it('announces a choice of another tab as a change from the announced state', async () => {
    const { site, tab, isStoreBrought } = await settle();
    const other = await site.open('/');
    await other.store((store) => store.save({ statistics: 'denied' }));
    await other.heard('consent-change');
    await tab.heard('consent-change');
    await isStoreBrought();
    const changes = await tab.evaluate(() =>
      (window.heard as unknown as ConsentChangeEvent[]).slice(1).map((event) => ({
        reason: event.reason,
        changed: event.changed,
        before: event.previous.isGranted('statistics'),
        now: event.consent.isGranted('statistics'),
      })),
    );
    expect(changes).to.deep.equal([
      { reason: 'sync', changed: ['statistics'], before: true, now: false },
    ]);
  });

  it('announces that its choice has expired', async () => {
    const { tab } = await settle();
    await tab.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 181 * 24 * 60 * 60 * 1000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await tab.heard('consent-change');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'expiry']);
    await tab.shown();
  });

  it('does not load the store when a new scan finds nothing changed', async () => {
    const { tab, asked } = await settle();
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await asked()).not.to.include(await chunk('app'));
  });

  it('loads the store when the page uses it, and announces nothing twice', async () => {
    const { tab, isStoreBrought } = await settle();
    await tab.store((store) => store.isGranted('statistics'));
    await isStoreBrought();
    await tab.store((store) => store.save({ media: 'denied' }));
    await tab.heard('consent-change');
    expect(await tab.evaluate(reasons)).to.deep.equal(['consent-ready', 'api']);
  });

  it('loads the store for the option “reload”', async () => {
    const { isStoreBrought } = await settle({ ...KNOWN, banner: 'revision="1" reload' });
    await isStoreBrought();
  });

  it('loads the store for an endpoint only when a decision waits to be posted', async () => {
    const parts = { ...KNOWN, banner: 'revision="1" endpoint="/choices"' };
    const { asked } = await settle(parts);
    expect(await asked()).not.to.include(await chunk('app'));
    const script = "<script>localStorage['consent-elements.outbox.1.1'] = '{}'</script>";
    const { isStoreBrought } = await settle({ ...parts, head: script });
    await isStoreBrought();
  });

  it('announces consent on a page with an endpoint where storage is blocked', async () => {
    const script = `<script>Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('blocked', 'SecurityError'); },
    });</script>`;
    const banner = 'revision="1" endpoint="/choices"';
    const { tab, asked } = await settle({ ...KNOWN, banner, head: script });
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect((await tab.messages()).filter(({ type }) => type === 'pageerror')).to.deep.equal([]);
    expect(await asked()).not.to.include(await chunk('app'));
  });

  it('requests the policy when a gate names an id that the choice does not cover', async () => {
    const body = GATED + GATED.replace('"statistics"', '"matomo"');
    const { isAsked } = await visit({ ...KNOWN, body }, {}, GRANTED);
    await isAsked('/cookies.json');
  });

  it('inserts a template before it runs the script after it', async () => {
    const script = `<script type="text/plain" data-consent="statistics">
        ran.push(document.querySelector('#map') ? 'after' : 'before');
      </script>`;
    const template = '<template data-consent="media"><div id="map"></div></template>';
    const { tab } = await visit({ ...KNOWN, body: script + template + script }, {}, GRANTED);
    await tab.until(() => window.ran.length > 1);
    expect(await tab.evaluate(() => window.ran)).to.deep.equal(['before', 'after']);
  });

  it('runs the scripts before a template whose chunk is blocked', async () => {
    const body = `${GATED}<template data-consent="media"><div id="map"></div></template>`;
    const { isAsked } = await visit(
      { ...KNOWN, body },
      { [await chunk('gates')]: { status: 404 } },
      GRANTED,
    );
    await isAsked('/ran');
  });

  it('opens the settings by a click before their code has loaded', async () => {
    const core = await chunk('app');
    const { site, tab, isAsked } = await visit(KNOWN, await held('app'), GRANTED);
    await tab.click('a');
    await isAsked(core);
    await site.release(core);
    await tab.until(() =>
      document.querySelector('cookie-settings')?.shadowRoot?.querySelector('dialog[open]'),
    );
  });
});

describe('a first visit', () => {
  afterEach(closeSites);

  it('requests the policy once', async () => {
    const { tab, asked } = await visit({ body: GATED });
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    expect((await asked()).filter((path) => path === '/cookies.json')).to.have.length(1);
  });

  it('runs calls to the store that were made before it loaded', async () => {
    const core = await chunk('app');
    const { site, tab, kept } = await visit({ body: GATED }, await held('app'));
    await tab.store((store) => {
      window.told = [];
      store.subscribe(({ reason = 'present' }) => window.told.push(reason));
      store.save({ statistics: 'granted' });
    });
    expect(await tab.store((store) => store.isGranted('statistics'))).to.be.false;
    expect(await kept()).to.be.undefined;
    await site.release(core);
    await tab.heard('consent-change');
    expect(await tab.evaluate(() => window.told[0])).to.equal('present');
    expect(await tab.evaluate(() => window.told)).to.include('api');
    expect(await kept()).to.include('&yes=statistics');
  });

  it('forwards reads of the store facade to the loaded store', async () => {
    const core = await chunk('app');
    const keep = '<script type="module">import { documentStore } from "/cdn/elements.js";';
    const { site, tab } = await visit(
      { head: `${keep} window.kept = documentStore();</script>` },
      await held('app'),
    );
    await tab.until(() => window.kept);
    await site.release(core);
    await tab.clickPart('accept');
    await tab.heard('consent-change');
    expect(await tab.evaluate(() => window.kept.isGranted('statistics'))).to.be.true;
  });

  it('reports mistakes in gates once the store is loaded', async () => {
    const mistaken = '<script type="text/plain" data-consent="nobody"></script>';
    const { tab } = await visit({ body: GATED + mistaken });
    await tab.clickPart('reject');
    await tab.evaluate(() => window.idle());
    await eventually(async () => (await tab.messages()).some(({ text }) => /nobody/.test(text)));
  });
});

describe('a withdrawal on a return visit', () => {
  afterEach(closeSites);

  it('deletes the cookies and lists the survivors on the event', async () => {
    const { site, tab, kept } = await visit({}, {}, GRANTED);
    await site.plant([{ name: '_pk_id.1', value: '1', domain: 'www.portal.example', path: '/' }]);
    await tab.heard('consent-ready');
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    expect(await kept()).to.include('&no=statistics.media');
    const left = await tab.evaluate(() =>
      (window.heard.at(-1) as unknown as { survivors: { name: string }[] }).survivors.map(
        ({ name }) => name,
      ),
    );
    expect(left).to.deep.equal(['VISITOR']);
    expect((await site.cookies()).map(({ name }) => name)).not.to.include('_pk_id.1');
  });

  it('announces the withdrawal before a decision made in its listener', async () => {
    const { tab } = await visit({}, {}, GRANTED);
    await tab.heard('consent-ready');
    await tab.store((store) => {
      store.rejectAll();
      store.acceptAll();
    });
    await tab.until(() => window.heard.length === 3);
    expect(await tab.evaluate(() => window.heard.map(({ reason }) => reason))).to.deep.equal([
      null,
      'reject-all',
      'accept-all',
    ]);
  });
});

describe('a blocked chunk', () => {
  afterEach(closeSites);

  for (const [name, banner] of [
    ['ask', ''],
    ['app', ''],
    ['settings', ''],
    ['banner', 'loading="eager"'],
  ] as const) {
    it(`leaves the page working and everything denied: ${name}`, async () => {
      const { tab, isAsked, asked } = await visit(
        { body: GATED + LINK, banner },
        { [await chunk(name)]: { status: 404 } },
      );
      await tab.until(() => document.readyState === 'complete');
      await tab.click('a');
      await isAsked(await chunk(name));
      await eventually(async () =>
        (await tab.messages()).some(({ text }) => /could not be loaded/.test(text)),
      );
      expect(await tab.store((store) => store.isGranted('statistics'))).to.be.false;
      expect(await asked()).not.to.include('/ran');
      expect(await tab.evaluate(() => document.querySelector('h1')!.checkVisibility())).to.be.true;
      const errors = (await tab.messages()).filter(({ type }) => type === 'pageerror');
      expect(errors).to.deep.equal([]);
    });
  }

  it('does not shut the gates that a returning visitor has granted', async () => {
    const { isAsked } = await visit(KNOWN, { [await chunk('app')]: { status: 404 } }, GRANTED);
    await isAsked('/ran');
  });
});
