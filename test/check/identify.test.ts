import { expect } from '@esm-bundle/chai';
import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import { checkObserved } from '../../src/check/check.js';
import { identify, ownerOfHost } from '../../src/check/identify.js';
import type { Subject } from '../../src/check/subject.js';
import { withDefaults, type PolicyFile } from '../../src/model/policy-file.js';
import {
  cookie,
  knownWith,
  observedWith,
  policyWith,
  request,
  service,
  short,
} from './observed.js';

const read = async (path: string): Promise<unknown> =>
  (await fetch(new URL(`../../${path}`, import.meta.url))).json();

const ids = Object.keys((await read('catalogue/digests.json')) as object);
const entries = (await Promise.all(
  ids.map((id) => read(`catalogue/${id}.json`)),
)) as ServiceFacts[];

const services = new Map(entries.map((one) => [one.id, one]));
const demo = withDefaults((await read('demo/cookies.json')) as PolicyFile);

const known = knownWith(undefined, { services });

const about = (subject: Partial<Subject>): Subject => ({
  host: 'www.site.example',
  party: 'first',
  ...subject,
});

const item = (name: string, rest: Partial<Subject> = {}): Subject =>
  about({ name, storage: 'cookie', ...rest });

const host = (name: string, path = '/'): Subject => about({ host: name, path, party: 'third' });

describe('ownerOfHost', () => {
  const owned = knownWith(undefined, {
    services,
    ownerOf: (name) => (name === 'fonts.gstatic.com' ? { name: 'Google' } : undefined),
  });

  for (const [what, name, owner] of [
    ['the company that owns it', 'fonts.gstatic.com', 'Google'],
    [
      'the provider in the catalogue',
      'www.openstreetmap.org',
      services.get('openstreetmap-embed')!.provider,
    ],
    ['nobody where nothing is known', 'www.unknown.example', undefined],
  ] as const) {
    it(`names ${what}`, () => {
      expect(ownerOfHost(name, owned)).to.equal(owner);
    });
  }
});

describe('the whole catalogue', () => {
  const cases: [what: string, subject: Subject, id: string][] = [
    ['a cookie by its name', item('_ga'), 'google-analytics-4'],
    ['a cookie by its pattern', item('_ga_ABC123'), 'google-analytics-4'],
    ['a cookie with the name of the software', item('klaro'), 'klaro'],
    ['a cookie of a framework', item('PHPSESSID'), 'php'],
    ['a cookie by its domain', item('YSC', { host: 'youtube.com', party: 'third' }), 'youtube'],
    ['an item in storage', item('ajs_anonymous_id', { storage: 'local' }), 'segment'],
    [
      'a cookie with a common name by its initiator',
      item('cart', { initiator: 'https://cdn.shopify.com/s/cart.js' }),
      'shopify',
    ],
    ['a host', host('fonts.gstatic.com'), 'google-fonts'],
    ['a host by its pattern', host('region1.google-analytics.com'), 'google-analytics-4'],
    [
      'one of several services of a host by the path',
      host('www.googletagmanager.com', '/gtm.js'),
      'google-tag-manager',
    ],
    ['another one of them', host('www.googletagmanager.com', '/gtag/js'), 'google-analytics-4'],
    [
      'a service of a large host by the path',
      host('www.google.com', '/recaptcha/api.js'),
      'google-recaptcha',
    ],
  ];
  for (const [what, subject, id] of cases) {
    it(`identifies ${what}: ${id}`, () => {
      expect(identify(subject, known)).to.deep.include({ isSure: true, facts: services.get(id) });
    });
  }

  const unknown: [what: string, subject: Subject][] = [
    ['a common name', item('cart')],
    ['a short name', item('uid')],
    ['a name that only ends as one of it', item('my_session')],
    ['a first-party cookie with the name of a third party’s', item('YSC')],
    [
      'a third party’s cookie with the name of a site’s',
      item('_ga', { host: 'a.example', party: 'third' }),
    ],
    ['a name in other storage', item('_ga', { storage: 'local' })],
    ['an unknown host', host('cdn.unknown.example')],
    ['a host of several services without a path', host('www.google.com', '/search')],
    ['a path that many hosts have', host('cdn.unknown.example', '/embed.js')],
    ['a host of the site itself', { ...host('www.youtube.com'), party: 'first' }],
  ];
  for (const [what, subject] of unknown) {
    it(`does not identify ${what}`, () => {
      expect(identify(subject, known).isSure).to.equal(false);
    });
  }

  const guesses: [what: string, subject: Subject, id?: string][] = [
    [
      'an unknown cookie at a host',
      item('new', { host: 'static.hotjar.com', party: 'third' }),
      'hotjar',
    ],
    [
      'an unknown cookie by the script of a host',
      item('new', { initiator: 'https://static.hotjar.com/a.js' }),
      'hotjar',
    ],
    ['nothing by a domain of several', item('new', { host: 'google.com', party: 'third' })],
  ];
  for (const [what, subject, id] of guesses) {
    it(`guesses ${what}`, () => {
      const { facts, isSure } = identify(subject, known);
      expect([facts?.id, isSure]).to.deep.equal([id, false]);
    });
  }

  it('guesses nothing by a tag manager, which loads other scripts', () => {
    const id = 'google-tag-manager';
    const alone = { ...known, services: new Map([[id, services.get(id)!]]) };
    const initiator = 'https://www.googletagmanager.com/gtm.js';
    expect(identify(item('new', { initiator }), alone).facts).to.equal(undefined);
  });

  it('says the ground, and whether a primary source has it', () => {
    const initiator = 'https://www.googletagmanager.com/gtag/js';
    expect(identify(item('_ga', { initiator }), known).ground).to.equal(
      'its name and its initiator www.googletagmanager.com are those of Google Analytics or Firebase Analytics in the catalogue',
    );
    const { ground } = identify(
      item('__Secure-ROLLOUT_TOKEN', { host: 'youtube.com', party: 'third' }),
      known,
    );
    expect(ground).to.contain('without a primary source');
  });

  it('leaves what it does not know to the owners of hosts', () => {
    const { facts, owner, ground } = identify(host('a.owned.example'), known);
    expect({ facts, owner, ground }).to.deep.equal({
      facts: undefined,
      owner: 'Owner Inc.',
      ground: 'a.owned.example belongs to Owner Inc.',
    });
  });
});

describe('a cookie that “init” leaves out', () => {
  const left = entries.flatMap((facts) =>
    (facts.cookies ?? []).filter(({ feature }) => feature).map((cookie) => ({ facts, cookie })),
  );

  /** The item as a browser has it, on a site whose list has the service without it. */
  const identified = ({ facts, cookie }: (typeof left)[number]) => {
    const { storage = 'cookie', party = 'first', domain, name } = cookie;
    const place = { storage, party, host: domain ?? 'www.site.example' };
    const list = policyWith([service(facts.id, facts.category, [])]);
    return identify(item(name.replaceAll('*', 'x1'), place), knownWith(list, { services }));
  };

  it('is known as one of its service, whichever it is', () => {
    expect(left).to.have.length.above(60);
    const strange = left.filter((one) => {
      const { facts, relative, isSure } = identified(one);
      return facts !== one.facts || relative?.id !== one.facts.id || !isSure;
    });
    expect(strange.map(({ cookie }) => cookie.name)).to.deep.equal([]);
  });

  it('is not known by a short name where the service is not declared', () => {
    for (const name of ['FPID', 'FPLC', 'uslk_s']) {
      expect(identify(item(name), known).isSure).to.equal(false);
    }
  });
});

describe('the declared list', () => {
  const own = policyWith([
    service('numbers', 'statistics', [{ name: '_ga*' }], { from: 'google-analytics-4@2026-11-28' }),
    service('letters', 'media', [{ name: 'seen', party: 'third', domain: 'youtube.com' }]),
  ]);
  const listed = knownWith(own, { services });

  it('comes before the catalogue', () => {
    const found = identify(item('_ga'), listed);
    expect(found.declared!.id).to.equal('numbers');
    expect(found.cookie!.name).to.equal('_ga*');
    expect(found.ground).to.equal('“numbers” declares “_ga*”');
  });

  it('has the hosts of the entries that its services are from', () => {
    const found = identify(host('www.googletagmanager.com', '/gtag/js'), listed);
    expect(found.declared?.id).to.equal('numbers');
  });

  it('does not have what the catalogue knows as something else at the same host', () => {
    const found = identify(host('www.googletagmanager.com', '/gtm.js'), listed);
    expect(found).to.deep.include({
      declared: undefined,
      facts: services.get('google-tag-manager'),
    });
  });

  it('has the hosts below the domains of its cookies, whatever the catalogue calls them', () => {
    const found = identify(host('www.youtube.com', '/embed/x'), listed);
    expect(found.declared?.id).to.equal('letters');
  });

  it('has a catalogued path at any host, if its service is from that entry', () => {
    const matomo = policyWith([service('matomo', 'statistics', [{ name: '_pk_id*' }])]);
    const path = '/matomo.php';
    const subject = about({ host: 'stats.site.example', path });
    expect(identify(subject, knownWith(matomo, { services })).declared?.id).to.equal('matomo');
    expect(identify(subject, known).facts).to.equal(undefined);
  });
});

describe('what the list does not declare', () => {
  const own = policyWith([
    service('own', 'statistics', [{ name: '_ga' }]),
    service('film', 'media', [{ name: 'one', party: 'third', domain: 'video.example' }]),
  ]);
  const listed = knownWith(own, { services });

  it('is of the service that declares something else of the same entry', () => {
    const { declared, relative } = identify(item('_ga_ABC123'), listed);
    expect([declared, relative?.id]).to.deep.equal([undefined, 'own']);
  });

  it('may be of the service that declares something of the same site', () => {
    const { declared, relative, isSure } = identify(
      item('two', { host: 'cdn.video.example', party: 'third' }),
      listed,
    );
    expect([declared, relative?.id, isSure]).to.deep.equal([undefined, 'film', false]);
  });
});

describe('the demo', () => {
  const after = { moment: 'after' } as const;
  const lifetime = 180 * 86_400;
  const cookies = ['sessionid', 'django_language', 'csrftoken'].map((name) => cookie(name));
  const accepted = [
    cookie('_pk_id.1.1fff', { ...after, lifetime }),
    cookie('_pk_ses.1.1fff', { ...after, lifetime: 1800 }),
    cookie('vo_session', { ...after, party: 'third', domain: 'video.example' }),
    cookie('vo_visitor', { ...after, party: 'third', domain: 'video.example', lifetime }),
  ];
  const requests = [
    request('www.openstreetmap.org', { ...after, path: '/export/embed.html' }),
    request('video.example', after),
    request('stats.site.example', { ...after, party: 'first', path: '/matomo.php' }),
  ];
  const known = knownWith(demo, { services });
  const clean = { untouched: { cookies }, accept: { cookies: accepted, requests } };

  it('has no findings if everything is as declared', () => {
    expect(short(checkObserved(observedWith(clean), known))).to.deep.equal([]);
  });

  it('has one if its own Matomo counts before a choice', () => {
    const early = { cookies: [...cookies, cookie('_pk_ses.1.1fff')] };
    const findings = checkObserved(observedWith({ ...clean, untouched: early }), known);
    expect(short(findings)).to.deep.equal(['set-before-choice _pk_ses.1.1fff']);
  });
});
