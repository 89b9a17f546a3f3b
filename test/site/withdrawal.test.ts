import { expect } from '@esm-bundle/chai';
import type { CookieDeclaration } from '../../src/model/policy.js';
import { policyWith } from '../policies.js';
import { portal } from './pages.js';
import { closeSites, openSite, type SiteCookie } from './site.js';

const declares = (cookies: CookieDeclaration[]) =>
  JSON.stringify(
    policyWith({
      services: [
        { id: 'session', category: 'necessary', provider: 'Us', cookies: [{ name: 'sessionid' }] },
        { id: 'counter', category: 'statistics', provider: 'Them', cookies },
      ],
    }),
  );

const HOST = 'www.portal.example';
const cookie = (name: string, changes: Partial<SiteCookie> = {}): SiteCookie => ({
  name,
  value: '1',
  domain: HOST,
  path: '/',
  ...changes,
});

/** A visitor who allowed statistics, and for whom these cookies were set since. */
async function visitedWith(cookies: SiteCookie[], declared: CookieDeclaration[], path = '/') {
  const routes = { '/cookies.json': declares(declared) };
  const parts = portal({}, routes);
  const site = await openSite({ ...parts, [path]: parts['/']! });
  const tab = await site.open(path);
  await tab.clickPart('accept');
  await site.plant(cookies);
  const names = async () => {
    const all = await site.cookies();
    return all.map(({ name }) => name).filter((name) => name !== 'cookies_preferences');
  };
  const withdraw = async () => {
    await tab.store((store) => store.rejectAll());
    await tab.until(() => window.heard.some(({ reason }) => reason === 'reject-all'));
  };
  const survivors = () =>
    tab.evaluate(() =>
      (
        window.heard.at(-1) as unknown as { survivors: { name: string; reason: string }[] }
      ).survivors.map(({ name, reason }) => `${name} ${reason}`),
    );
  return { site, tab, names, withdraw, survivors };
}

describe('withdrawal, checked in the cookie jar', () => {
  afterEach(closeSites);

  const scopes = [
    ['of this host', {}],
    ['of the registrable domain', { domain: '.portal.example' }],
    ['of a domain between', { domain: '.www.portal.example' }],
    ['of this folder', { path: '/shop' }],
    ['of this page', { path: '/shop/basket' }],
    ['of the domain and this folder', { domain: '.portal.example', path: '/shop/' }],
  ] as const;
  for (const [which, scope] of scopes) {
    it(`deletes a cookie ${which}`, async () => {
      const { names, withdraw, survivors } = await visitedWith(
        [cookie('_ga', scope), cookie('_ga_AB12', scope)],
        [{ name: '_ga*' }],
        '/shop/basket',
      );
      expect(await names()).to.have.members(['_ga', '_ga_AB12']);
      await withdraw();
      expect(await names()).to.deep.equal([]);
      expect(await survivors()).to.deep.equal([]);
    });
  }

  it('deletes all cookies of the same name', async () => {
    const all = [{}, { domain: '.portal.example' }, { path: '/shop' }];
    const { names, withdraw } = await visitedWith(
      all.map((scope) => cookie('_ga', scope)),
      [{ name: '_ga' }],
      '/shop/basket',
    );
    await withdraw();
    expect(await names()).to.deep.equal([]);
  });

  it('deletes a cookie that this page cannot see if its path is declared', async () => {
    const { names, withdraw } = await visitedWith(
      [cookie('basket-test', { path: '/shop' }), cookie('other', { path: '/blog' })],
      [{ name: 'basket-test', path: '/shop' }, { name: 'other' }],
    );
    await withdraw();
    expect(await names()).to.deep.equal(['other']);
  });

  it('keeps the session, basket and CSRF cookies', async () => {
    const spared = ['sessionid', 'csrftoken', 'basket'].map((name) => cookie(name));
    const { names, withdraw } = await visitedWith(
      [...spared, cookie('_ga'), cookie('__cfduid', { domain: '.portal.example' })],
      [{ name: '_ga' }, { name: 'session*' }],
    );
    await withdraw();
    expect(await names()).to.have.members(['sessionid', 'csrftoken', 'basket', '__cfduid']);
  });

  it('lists what it cannot delete', async () => {
    const { names, withdraw, survivors } = await visitedWith(
      [cookie('server', { httpOnly: true }), cookie('elsewhere', { domain: '.video.example' })],
      [
        { name: 'server', httpOnly: true },
        { name: 'elsewhere', party: 'third', domain: 'video.example' },
      ],
    );
    await withdraw();
    expect(await names()).to.have.members(['server', 'elsewhere']);
    expect(await survivors()).to.deep.equal(['server http-only', 'elsewhere third-party']);
  });

  it('clears declared entries of local and session storage, databases and caches', async () => {
    const { tab, withdraw, survivors } = await visitedWith(
      [],
      [
        { name: 'replay*', storage: 'local' },
        { name: 'replay', storage: 'session' },
        { name: 'replay-db', storage: 'indexeddb' },
      ],
    );
    await tab.evaluate(() => {
      for (const storage of [localStorage, sessionStorage]) {
        storage.setItem('replay', '1');
        storage.setItem('basket', '1');
      }
      return new Promise((resolve) => {
        const request = indexedDB.open('replay-db');
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      });
    });
    await withdraw();
    await tab.until(async () => (await indexedDB.databases()).length === 0);
    const left = await tab.evaluate(() => [
      Object.keys({ ...localStorage }),
      Object.keys({ ...sessionStorage }),
    ]);
    expect(left).to.deep.equal([['basket'], ['basket']]);
    expect(await survivors()).to.deep.equal([]);
  });
});
