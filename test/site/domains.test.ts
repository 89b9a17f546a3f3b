import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { cookieOf } from '../records.js';
import { portal } from './pages.js';
import { closeSites, openSite, type Site } from './site.js';

const NAME = 'cookies_preferences';

const scopes = async (site: Site) =>
  (await site.cookies()).map(({ name, domain }) => `${name} ${domain}`);

const acceptOn = async (host: string, banner = 'domain="auto"') => {
  const site = await openSite(portal({ banner }));
  const tab = await site.open('/', { host });
  await tab.clickPart('accept');
  await tab.heard('consent-change');
  return { site, tab };
};

describe('the domain of the consent cookie', () => {
  afterEach(closeSites);

  const automatic = [
    ['www.portal.example', '.portal.example'],
    ['a.b.portal.example', '.portal.example'],
    ['portal.example', '.portal.example'],
    ['www.portal.co.uk', '.portal.co.uk'],
    // A suffix under which everybody may have a site.
    ['me.github.io', '.me.github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ] as const;
  for (const [host, domain] of automatic) {
    it(`resolves to ${domain} on ${host} and leaves no probe cookie behind`, async () => {
      const { site } = await acceptOn(host);
      const expected = `${NAME} ${domain}`;
      await eventually(async () => String(await scopes(site)) === expected, expected);
    });
  }

  it('is not probed before a choice is made', async () => {
    const site = await openSite(portal({ banner: 'domain="auto"' }));
    const script = `
      window.writes = [];
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(document, 'cookie', {
        get,
        set(cookie) { window.writes.push(cookie); set.call(document, cookie); },
      });`;
    const tab = await site.open('/', { script });
    await tab.until(() => document.querySelector('cookie-banner')!.shadowRoot);
    const writes = () => tab.evaluate(() => (window as unknown as { writes: string[] }).writes);
    expect(await writes()).to.deep.equal([]);
    await tab.clickPart('reject');
    await tab.heard('consent-change');
    const probe = /^consent-elements-probe=1; .*Domain=portal\.example/;
    await eventually(async () => (await writes()).some((cookie) => probe.test(cookie)));
  });

  it('defaults to the current host', async () => {
    const { site } = await acceptOn('www.portal.example', '');
    expect(await scopes(site)).to.deep.equal([`${NAME} www.portal.example`]);
  });

  it('can be set by the page, and the choice holds on subdomains', async () => {
    const { site } = await acceptOn('www.portal.example', 'domain="portal.example"');
    const shop = await site.open('/', { host: 'shop.portal.example' });
    await shop.heard('consent-ready');
    expect(await shop.store((store) => store.undecided.length)).to.equal(0);
  });

  it('reports an error and stores nothing when the browser rejects it', async () => {
    const { site, tab } = await acceptOn('www.portal.co.uk', 'domain="co.uk"');
    await tab.heard('consent-error');
    expect(await scopes(site)).to.deep.equal([]);
  });

  it('is used to delete the choice on reset()', async () => {
    const { site, tab } = await acceptOn('www.portal.example');
    await tab.hasStore();
    await tab.store((store) => store.reset());
    expect(await scopes(site)).to.deep.equal([]);
  });
});

describe('a choice stored for both the host and the domain', () => {
  afterEach(closeSites);

  const planted = async (hostAge: number, domainAge: number) => {
    const now = Math.floor(Date.now() / 1000);
    const site = await openSite(portal({ banner: 'domain="portal.example"' }));
    const cookie = { name: NAME, path: '/' };
    const value = (yes: string[], no: string[], age: number) =>
      cookieOf(yes, no, { at: now - age });
    await site.plant([
      {
        ...cookie,
        value: value(['statistics', 'media'], [], hostAge),
        domain: 'www.portal.example',
      },
      {
        ...cookie,
        value: value([], ['statistics', 'media'], domainAge),
        domain: '.portal.example',
      },
    ]);
    const tab = await site.open('/');
    await tab.heard('consent-ready');
    const decision = () => tab.store((store) => store.decision('media'));
    return { site, tab, decision };
  };

  it('resolves to the newer one', async () => {
    const [older, newer] = [200, 100];
    expect(await (await planted(older, newer)).decision()).to.equal('denied');
    await closeSites();
    expect(await (await planted(newer, older)).decision()).to.equal('granted');
  });

  it('is stored once after the next choice', async () => {
    const { site, tab } = await planted(200, 100);
    expect(await scopes(site)).to.have.length(2);
    await tab.store((store) => store.acceptAll());
    expect(await scopes(site)).to.deep.equal([`${NAME} .portal.example`]);
  });
});
