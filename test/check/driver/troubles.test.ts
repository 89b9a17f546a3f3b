import { expect } from '@esm-bundle/chai';
import { observeSite, phaseOf, type SiteObservation } from '../observe-site.js';

const page = (body: string) => `<!doctype html>
  <html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}`;

const sets = (name: string) => `<script>document.cookie = '${name}=1';</script>`;

const routes = {
  '/error': { status: 500, body: page(sets('of-error')) },
  '/elsewhere': { status: 302, headers: { location: 'http://login.other.example:PORT/there' } },
  // It goes on with its requests while the next page is opened.
  '/there': page(`${sets('of-another-site')}<script>
    setInterval(() => fetch('http://late.other.example:PORT/late', { mode: 'no-cors' }), 5);
  </script>`),
  '/late': '',
  '/next': page(sets('of-next')),
  '/empty': { status: 404 },
  '/loop': { status: 302, headers: { location: '/loop' } },
  '/file': { headers: { 'content-disposition': 'attachment; filename=a.bin' }, body: 'x' },
  '/dialog': page(`<script>alert('Hello'); document.cookie = 'after-dialog=1';</script>`),
  '/popup': page(`<script>open('/there'); document.cookie = 'after-popup=1';</script>`),
  '/never': page(`${sets('of-never')}<img src="/held.png" alt="">`),
  '/held.png': { held: true },
  '/endless': page(`<main style="height: 300vh"></main><script>
    addEventListener('scroll', () => {
      document.querySelector('main').style.height = scrollY + 3 * innerHeight + 'px';
    });
  </script>`),
  '/last': page(sets('of-last')),
};

describe('observe: pages that cannot be visited as they should', () => {
  let site: SiteObservation;
  const troubleOf = (path: string) => {
    const found = site.observed.troubles.find(({ address }) => address.endsWith(path));
    return found && [found.kind, found.isFatal];
  };

  before(async () => {
    site = await observeSite({
      routes,
      pages: [
        'file:///etc/hostname',
        ...Object.keys(routes).filter((path) => !/there|held|late/.test(path)),
        'http://www.missing.example/',
      ],
      options: { phases: ['untouched'], timeout: 2000 },
    });
  });

  const expected: [string, string, string, boolean][] = [
    ['an address of a file', 'hostname', 'unreachable', true],
    ['a host that is not found', 'missing.example/', 'unreachable', true],
    ['a server error', '/error', 'status', true],
    ['a server error without a page', '/empty', 'status', true],
    ['a redirect to another site', '/elsewhere', 'elsewhere', true],
    ['a redirect loop', '/loop', 'unreachable', true],
    ['a download', '/file', 'download', true],
    ['a dialog', '/dialog', 'dialog', false],
    ['a window that opens', '/popup', 'popup', false],
    ['a page that never ends loading', '/never', 'timeout', false],
    ['endless scrolling', '/endless', 'limit', false],
  ];
  for (const [what, path, kind, isFatal] of expected) {
    it(`says of ${what}: ${kind}, ${isFatal ? 'missing from' : 'part of'} the record`, () => {
      expect(troubleOf(path)).to.deep.equal([kind, isFatal]);
    });
  }

  it('records what such pages did nevertheless, and the pages after them', () => {
    const names = phaseOf(site, 'untouched').cookies.map(({ name }) => name);
    const seen = ['of-error', 'after-dialog', 'after-popup', 'of-never', 'of-last'];
    expect(names).to.include.members(seen);
  });

  it('records nothing of another site', () => {
    const { cookies, requests } = phaseOf(site, 'untouched');
    expect(cookies.filter(({ domain }) => domain.endsWith('other.example'))).to.deep.equal([]);
    expect(requests.filter(({ host }) => host.endsWith('other.example'))).to.deep.equal([]);
  });
});

describe('observe: a tab that crashes', () => {
  it('is opened again for the next page', async () => {
    const crash = '<script>const all = []; for (;;) all.push(new Array(1e5).fill(1.5));</script>';
    const site = await observeSite({
      routes: { '/': page(crash), '/next': page(sets('next')) },
      pages: ['/', '/next'],
      args: ['--js-flags=--max-old-space-size=64'],
      options: { phases: ['untouched'], timeout: 15_000 },
    });
    const [trouble] = site.observed.troubles;
    expect([trouble?.kind, trouble?.isFatal]).to.deep.equal(['crash', true]);
    expect(phaseOf(site, 'untouched').cookies.map(({ name }) => name)).to.deep.equal(['next']);
  });
});
