import { expect } from '@esm-bundle/chai';
import type { CookieDeclaration } from '../../src/model/policy.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { cookieOf } from '../records.js';
import { chunk } from './chunks.js';
import { portal, type PageParts } from './pages.js';
import { closeSites, type SiteCookie, type Tab } from './site.js';
import { visitSite } from './visits.js';

const NOW = Math.floor(Date.now() / 1000);
const REFUSED = cookieOf(['media'], ['statistics'], { at: NOW });
const GRANTED = cookieOf(['statistics', 'media'], [], { at: NOW });

const DECLARED: CookieDeclaration[] = [
  { name: '_ga*' },
  { name: 'replay', storage: 'local' },
  { name: 'replay', storage: 'session' },
  { name: 'replay', storage: 'indexeddb' },
];

const policy = JSON.stringify(
  policyWith({
    services: [
      { id: 'session', category: 'necessary', provider: 'Us', cookies: [{ name: 'sessionid' }] },
      { id: 'counter', category: 'statistics', provider: 'Them', cookies: DECLARED },
      { id: 'player', category: 'media', provider: 'They', cookies: [{ name: '_ga_volume' }] },
    ],
  }),
);

const cookie = (name: string, changes: Partial<SiteCookie> = {}): SiteCookie => ({
  name,
  value: '1',
  domain: 'www.portal.example',
  path: '/',
  ...changes,
});

const moduleScript = (address: string) => `<script type="module" src="${address}"></script>`;

interface Visit extends PageParts {
  readonly choice?: string;
}

async function visit({ choice, ...parts }: Visit) {
  const page = portal(parts)['/']!;
  const routes = {
    '/': page,
    '/shop/basket': page,
    '/cookies.json': policy,
    '/tag.js': 'window.startTag()',
    '/next': 'Another page',
  };
  const visited = await visitSite(routes, { choice });
  const { site, tab } = visited;
  const names = async () =>
    (await site.cookies()).map(({ name }) => name).filter((name) => !/^cookies_/.test(name));
  return {
    ...visited,
    names,
    open: (path: string) => tab.goto(`http://www.portal.example:${site.port}${path}`),
    idle: () => tab.until(() => window.waitsForIdle && (window.idle(), true)),
    isEmpty: () => eventually(async () => (await names()).length === 0, 'the cookies are gone'),
  };
}

const survivorsOf = (tab: Tab) =>
  tab.evaluate(() =>
    (
      window.heard.at(-1) as unknown as { survivors: { name: string; reason: string }[] }
    ).survivors.map(({ name, reason }) => `${name} ${reason}`),
  );

/** What a page of the site finds in its storage; functions run in the page. */
const stored = async () => ({
  local: Object.keys({ ...localStorage }),
  session: Object.keys({ ...sessionStorage }),
  databases: (await indexedDB.databases()).map(({ name }) => name),
});

/** Creates what a library keeps in each storage, and with `isHeld` leaves its database open. */
const store = (isHeld: boolean) => {
  localStorage.setItem('replay', '1');
  sessionStorage.setItem('replay', '1');
  return new Promise((resolve) => {
    const request = indexedDB.open('replay');
    request.onsuccess = () => {
      if (!isHeld) request.result.close();
      resolve(undefined);
    };
  });
};

describe('a later visit after a refusal', () => {
  afterEach(closeSites);

  const INSTALLS = [
    ['by the script tag, which knows the revision', { banner: 'revision="1"' }],
    ['by the script tag, which does not know it', {}],
    ['by the file that has everything', { script: moduleScript('/cdn/elements.all.js') }],
    ['by the script tag with a store', { banner: 'revision="1" endpoint="/choices"' }],
  ] as const;
  for (const [install, parts] of INSTALLS) {
    it(`deletes cookies that were set again, ${install}`, async () => {
      const { site, open, idle, isEmpty } = await visit({ ...parts, choice: REFUSED });
      await site.plant([
        cookie('_ga'),
        cookie('_ga_AB1', { domain: '.portal.example', path: '/shop' }),
      ]);
      await open('/shop/basket');
      await idle();
      await isEmpty();
    });

    it(`deletes entries of other storage, ${install}`, async () => {
      const { tab, open, idle } = await visit({ ...parts, choice: REFUSED });
      await tab.evaluate(store, false);
      await open('/');
      await idle();
      await tab.until(
        async () =>
          localStorage.length + sessionStorage.length + (await indexedDB.databases()).length === 0,
      );
    });

    it(`keeps what is necessary, granted or not declared, ${install}`, async () => {
      const { site, open, idle, names } = await visit({ ...parts, choice: REFUSED });
      const spared = ['sessionid', 'csrftoken', '_ga_volume'];
      await site.plant([...spared, '_ga'].map((name) => cookie(name)));
      await open('/');
      await idle();
      await eventually(async () => !(await names()).includes('_ga'), '_ga is gone');
      expect(await names()).to.have.members(spared);
    });

    it(`deletes nothing for a visitor who has not answered, ${install}`, async () => {
      const { site, tab, open, idle, names } = await visit(parts);
      await site.plant([cookie('_ga')]);
      await open('/');
      await tab.heard('consent-ready');
      await idle();
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await names()).to.deep.equal(['_ga']);
    });
  }

  it('requests the deletion code and the policy, but not the store', async () => {
    const { site, open, idle, asked, isEmpty } = await visit({
      banner: 'revision="1"',
      choice: REFUSED,
    });
    await site.plant([cookie('_ga')]);
    await open('/');
    await idle();
    await isEmpty();
    expect((await asked()).filter((path) => !/favicon/.test(path)).sort()).to.deep.equal(
      [
        '/',
        '/',
        '/cdn/elements.js',
        '/cdn/elements.js',
        await chunk('watch'),
        await chunk('deletion'),
        await chunk('reading'),
        '/cookies.json',
      ].sort(),
    );
  });

  for (const [who, choice, planted] of [
    ['refused and has nothing', REFUSED, []],
    ['accepted', GRANTED, [cookie('_ga')]],
  ] as const) {
    it(`requests nothing more when the visitor has ${who}`, async () => {
      const { site, tab, open, idle, asked } = await visit({ banner: 'revision="1"', choice });
      await site.plant(planted);
      await open('/');
      await idle();
      await tab.heard('consent-ready');
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      const expected = ['/', '/cdn/elements.js', await chunk('watch')];
      expect([...new Set(await asked())].sort()).to.deep.equal(expected.sort());
    });
  }

  it('warns the author about what could not be deleted', async () => {
    const head = `<script>
      Object.defineProperty(Storage.prototype, 'removeItem', { value() {} });
      localStorage.setItem('replay', '1');
    </script>`;
    const { tab, idle } = await visit({ head, banner: 'revision="1"', choice: REFUSED });
    await idle();
    await tab.heard('consent-error');
    const [message] = await tab.evaluate(() => window.heard.flatMap(({ message = [] }) => message));
    expect(message).to.include('replay should be gone');
  });
});

/** A library behind a gate; it counts the page view and goes on. */
const tag = (start: string) => ({
  banner: 'revision="1"',
  body: `
    <script>window.startTag = () => { ${start} }</script>
    <script type="text/plain" data-consent="statistics" src="/tag.js"></script>`,
});

const WRITE = `document.cookie = '_ga=1; Path=/'; ran.push('written');`;

/** Withdraws by the store of the page's own copy: another copy would load its own code. */
async function refuse(tab: Tab, script: string) {
  await tab.evaluate(async (address) => {
    const { documentStore } = (await import(address)) as { documentStore(): ConsentStore };
    documentStore().rejectAll();
  }, script);
  await tab.heard('consent-change');
}

const ENTRIES = ['/cdn/elements.js', '/cdn/elements.all.js'];

describe('a library that writes cookies again after a withdrawal', () => {
  afterEach(closeSites);

  const LIBRARIES = {
    'at an interval': `setInterval(() => { ${WRITE} }, 20)`,
    'on pagehide': `${WRITE} addEventListener('pagehide', () => { ${WRITE} })`,
    'on pagehide, in the capture phase': `${WRITE} addEventListener('pagehide', () => { ${WRITE} }, true)`,
    'when the page is hidden': `${WRITE} document.addEventListener('visibilitychange', () => { ${WRITE} })`,
  };
  for (const [when, start] of Object.entries(LIBRARIES)) {
    for (const entry of ENTRIES) {
      it(`${when} leaves no cookie after the page is left, with ${entry}`, async () => {
        const script = moduleScript(entry);
        const { tab, open, names } = await visit({ ...tag(start), script, choice: GRANTED });
        await tab.until(() => window.ran.includes('written'));
        await refuse(tab, entry);
        await open('/next');
        expect(await names()).to.deep.equal([]);
      });
    }
  }

  it('on unload leaves no cookie after the next visit', async () => {
    const start = `${WRITE} addEventListener('unload', () => { ${WRITE} })`;
    const { tab, open, idle, names, isEmpty } = await visit({ ...tag(start), choice: GRANTED });
    await tab.until(() => window.ran.includes('written'));
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    await open('/next');
    expect(await names()).to.deep.equal(['_ga']);
    await open('/');
    await idle();
    await isEmpty();
  });

  it('has its cookie deleted again on the same page', async () => {
    const { tab, idle, isEmpty } = await visit({ ...tag(''), choice: GRANTED });
    await idle();
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    await tab.evaluate(() => {
      document.cookie = '_ga=1; Path=/';
      localStorage.setItem('replay', '1');
    });
    await isEmpty();
    await tab.until(() => localStorage.length === 0);
  });

  it('keeps its cookie once consent is granted again', async () => {
    const { tab, open, names } = await visit({ ...tag(WRITE), choice: GRANTED });
    await tab.store((store) => {
      store.rejectAll();
      store.acceptAll();
    });
    await tab.until(() => window.heard.length > 2);
    await tab.evaluate(() => {
      document.cookie = '_ga=1; Path=/';
    });
    await open('/next');
    expect(await names()).to.deep.equal(['_ga']);
  });

  it('in another tab has its cookie deleted there', async () => {
    const start = `addEventListener('pagehide', () => { ${WRITE} })`;
    const { site, tab, open, names } = await visit({ ...tag(start), choice: GRANTED });
    await tab.evaluate(() => window.idle());
    await tab.heard('consent-ready');
    const other = await site.open('/');
    await other.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    await tab.until(async () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('cookies.json')),
    );
    await open('/next');
    expect(await names()).to.deep.equal([]);
  });
});

describe('a database that a library keeps open', () => {
  afterEach(closeSites);

  for (const entry of ENTRIES) {
    it(`is listed on the event and deleted with the page, with ${entry}`, async () => {
      const script = moduleScript(entry);
      const { tab, open } = await visit({ ...tag(''), script, choice: GRANTED });
      await tab.evaluate(store, true);
      await refuse(tab, entry);
      expect(await survivorsOf(tab)).to.deep.equal(['replay kept']);
      await open('/next');
      await tab.until(async () => (await indexedDB.databases()).length === 0);
      expect(await tab.evaluate(stored)).to.deep.equal({ local: [], session: [], databases: [] });
    });
  }

  it('is not listed as a survivor when the library closes it', async () => {
    const { tab } = await visit({ ...tag(''), choice: GRANTED });
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('replay');
          request.onsuccess = () => {
            request.result.onversionchange = () => request.result.close();
            resolve(undefined);
          };
        }),
    );
    await tab.store((store) => store.rejectAll());
    await tab.heard('consent-change');
    expect(await survivorsOf(tab)).to.deep.equal([]);
    expect((await tab.evaluate(stored)).databases).to.deep.equal([]);
  });
});
