import { expect } from '@esm-bundle/chai';
import type { ObservedCookie } from '../../../src/check/observed.js';
import { policy } from '../../policies.js';
import { observeSite, phaseOf, type SiteObservation } from '../observe-site.js';

const SHOP = 'http://www.shop.example/';

const page = (body: string) => `<!doctype html>
  <html lang="en"><title>A page</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn/elements.js"></script>
  <cookie-banner src="/cookies.json" region="FR"></cookie-banner>${body}`;

const HOME = page(`
  <script src="http://cdn.tracker.example:PORT/tracker.js"></script>
  <script>
    document.cookie = 'hour=SECRET; max-age=3600';
    document.cookie = 'wiped=SECRET';
    document.cookie = 'wiped=; max-age=0';
    document.cookie = 'refused=SECRET; domain=other.example';
    localStorage.setItem('called', 'SECRET');
    localStorage.assigned = 'SECRET';
    sessionStorage.setItem('tab', 'SECRET');
    indexedDB.open('database');
    caches.open('cache');
    document.cookie = 'gpc-' + navigator.globalPrivacyControl + '=1';
  </script>
  <iframe src="http://frame.other.example:PORT/frame"></iframe>
  <a href="#cookie-settings">Cookie settings</a>
  <script type="text/plain" data-consent="statistics" src="http://stats.example:PORT/stats.js">
  </script>`);

const routes = {
  '/': {
    headers: { 'set-cookie': 'server=SECRET; Max-Age=86400; HttpOnly; SameSite=Strict' },
    body: HOME,
  },
  '/second': { headers: { 'set-cookie': 'once=SECRET' }, body: page('A second page') },
  '/tracker.js': {
    headers: { 'set-cookie': 'third=SECRET; Secure; SameSite=None; Max-Age=99999999' },
    body: 'document.cookie = "by-tracker=SECRET"; new Image().src = "http://pixel.example:PORT/pixel?id=SECRET";',
  },
  '/pixel': { headers: { 'set-cookie': 'lax=SECRET' } },
  '/frame': '<script>localStorage.setItem("framed", "1"); fetch("/data");</script>',
  '/data': '',
  '/stats.js': 'document.cookie = "_pk_id.1=SECRET";',
  '/cookies.json': JSON.stringify(policy),
};

describe('observe: a site in six phases', () => {
  let site: SiteObservation;
  const cookies = (phase: 'untouched' | 'refuse' | 'accept' | 'withdraw' | 'return' | 'gpc') =>
    phaseOf(site, phase).cookies;
  const cookie = (name: string, phase: Parameters<typeof cookies>[0] = 'untouched') =>
    cookies(phase).find((one) => one.name === name);

  before(async () => {
    site = await observeSite({
      isWhole: true,
      routes,
      pages: ['/', '/second'],
      secure: ['www.shop.example', 'cdn.tracker.example'],
      isFiled: true,
      options: { concurrency: 2 },
    });
  });

  it('runs all phases and visits all pages', () => {
    const { observed } = site;
    expect(observed.phases.map(({ phase, notRun }) => [phase, notRun])).to.deep.equal([
      ['untouched', undefined],
      ['refuse', undefined],
      ['accept', undefined],
      ['withdraw', undefined],
      ['gpc', undefined],
      ['return', undefined],
    ]);
    expect(observed.pages).to.deep.equal([SHOP, `${SHOP}second`]);
    expect(observed.troubles).to.deep.equal([]);
  });

  it('reads from the banner where its policy is, and the region', () => {
    const { policy: address, region } = site.observed;
    expect([address, region]).to.deep.equal([`${SHOP}cookies.json`, 'FR']);
  });

  it('writes no value into the record or into the HAR files', () => {
    expect(JSON.stringify(site.observed)).to.not.include('SECRET');
    const files = Object.values(site.files).filter((file) => typeof file === 'string');
    expect(files).to.have.lengthOf(6);
    const withCookies = files.filter((file) => /set-cookie/i.test(file));
    expect(withCookies).to.have.lengthOf(6);
    // The address of the pixel has one, which is no cookie.
    for (const file of files)
      expect(file.replaceAll('pixel?id=SECRET', '')).to.not.match(/=SECRET/);
  });

  it('records a cookie of the server with its attributes', () => {
    const expected: ObservedCookie = {
      name: 'server',
      domain: 'www.shop.example',
      isHostOnly: true,
      path: '/',
      party: 'first',
      size: 12,
      lifetime: 86_400,
      isSecure: false,
      isHttpOnly: true,
      sameSite: 'Strict',
      isPartitioned: false,
      setBy: 'server',
      isKept: true,
      initiator: SHOP,
      moment: 'before',
      page: SHOP,
      pages: 1,
    };
    expect(cookie('server')).to.deep.equal(expected);
  });

  it('records a cookie of a script with its lifetime and the page', () => {
    expect(cookie('hour')).to.include({ setBy: 'script', lifetime: 3600, initiator: SHOP });
  });

  it('names the script of another host that sets a cookie', () => {
    const initiator = 'http://cdn.tracker.example/tracker.js';
    expect(cookie('by-tracker')).to.include({ setBy: 'script', lifetime: 'session', initiator });
  });

  it('records a cookie of a third party, for 400 days at most', () => {
    const expected = { domain: 'cdn.tracker.example', party: 'third', lifetime: 400 * 86_400 };
    expect(cookie('third')).to.include({ ...expected, setBy: 'server', isKept: true });
  });

  it('records a cookie that the page has deleted again as not kept', () => {
    expect(cookie('wiped')).to.include({ isKept: false, setBy: 'script' });
  });

  it('records no cookie that the browser has refused', () => {
    expect(cookie('refused')).to.equal(undefined);
    expect(cookie('lax')).to.equal(undefined);
  });

  it('records which cookies were sent to which host', () => {
    const sent = phaseOf(site, 'untouched').sent.map(({ name, host }) => `${name} ${host}`);
    expect(sent).to.include.members(['server www.shop.example', 'by-tracker www.shop.example']);
    expect(sent).to.not.include('refused www.shop.example');
  });

  it('records items in all kinds of storage, and the host of a frame', () => {
    const items = phaseOf(site, 'untouched').items.map(
      ({ storage, name, host, party, size }) => `${storage} ${name} ${host} ${party} ${size}`,
    );
    expect(items).to.have.members([
      'local framed frame.other.example third 1',
      'cache cache www.shop.example first 0',
      'indexeddb database www.shop.example first 0',
      'local assigned www.shop.example first 6',
      'local called www.shop.example first 6',
      'session tab www.shop.example first 6',
    ]);
  });

  it('records requests to other hosts with what caused them, and none to the page’s own', () => {
    const requests = phaseOf(site, 'untouched').requests.map(
      ({ host, path, type, initiator = '' }) => `${type} ${host}${path} ${initiator}`,
    );
    expect(requests).to.have.members([
      `script cdn.tracker.example/tracker.js ${SHOP}`,
      `document frame.other.example/frame ${SHOP}`,
      'fetch frame.other.example/data http://frame.other.example/frame',
      'image pixel.example/pixel http://cdn.tracker.example/tracker.js',
    ]);
  });

  it('records frames of other hosts', () => {
    const [frame, ...others] = phaseOf(site, 'untouched').frames;
    expect(frame).to.include({ host: 'frame.other.example', path: '/frame', party: 'third' });
    expect(others).to.deep.equal([]);
  });

  it('records gates before and after the answer', () => {
    const gates = (phase: 'refuse' | 'accept') =>
      phaseOf(site, phase).gates.map(({ moment, isOpen, host }) => [moment, isOpen, host]);
    const shut = ['before', false, 'stats.example'];
    expect(gates('refuse')).to.have.deep.members([shut, ['after', false, 'stats.example']]);
    expect(gates('accept')).to.have.deep.members([shut, ['after', true, 'stats.example']]);
  });

  it('distinguishes cookies set before the acceptance from those set after it', () => {
    const moments = cookies('accept').map(({ name, moment }) => `${name} ${moment}`);
    expect(moments).to.include.members(['hour before', '_pk_id.1 after']);
    expect(moments).to.not.include.members(['_pk_id.1 before']);
    expect(moments).to.not.include.members(['hour after']);
  });

  it('refuses: nothing optional is contacted after it', () => {
    const hosts = phaseOf(site, 'refuse').requests.map(({ host }) => host);
    expect(hosts).to.not.include('stats.example');
    expect(cookie('cookies_preferences', 'refuse')?.moment).to.equal('after');
  });

  it('withdraws as a visitor who has accepted', () => {
    const { sent, requests } = phaseOf(site, 'withdraw');
    const moments = sent.filter(({ name }) => name === '_pk_id.1').map(({ moment }) => moment);
    expect(moments).to.include('before');
    const contacts = requests.filter(({ host }) => host === 'stats.example');
    expect(contacts.map(({ moment }) => moment)).to.deep.equal(['before']);
  });

  it('comes back after a refusal without session cookies and without the banner', () => {
    const { banner, sent } = phaseOf(site, 'return');
    expect(banner).to.equal(undefined);
    expect(sent.map(({ name }) => name)).to.include('cookies_preferences');
    expect(cookie('cookies_preferences', 'return')).to.equal(undefined);
    // The second page sets it again.
    expect(sent.find(({ name }) => name === 'once')?.page).to.not.equal(SHOP);
    expect(cookies('return').every(({ moment }) => moment === 'after')).to.equal(true);
  });

  it('sends Global Privacy Control in its phase alone, in the script and in the header', () => {
    expect(cookie('gpc-true', 'gpc')).to.not.equal(undefined);
    expect(cookie('gpc-true', 'untouched')).to.equal(undefined);
    const har = site.files['gpc.har'] as string;
    expect(har).to.match(/"sec-gpc"/i);
    expect(site.files['untouched.har']).to.not.match(/"sec-gpc"/i);
  });

  it('takes a picture of the banner in the phases that show it', () => {
    const pictures = Object.keys(site.files).filter((name) => name.endsWith('.png'));
    expect(pictures.sort()).to.deep.equal([
      'banner-accept.png',
      'banner-gpc.png',
      'banner-refuse.png',
      'banner-untouched.png',
    ]);
    expect(phaseOf(site, 'accept').banner?.picture).to.equal('banner-accept.png');
  });

  it('says each page and phase as it goes', () => {
    expect(site.lines).to.include(`untouched 1/2 ${SHOP}`);
    expect(site.lines).to.have.lengthOf(13);
  });
});
