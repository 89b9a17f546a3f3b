import { expect } from '@esm-bundle/chai';
import { wrongAddress } from '../../src/lint/addresses.js';
import { contradictsCatalogue, staleFacts, unverified } from '../../src/lint/compared.js';
import { missingController } from '../../src/lint/controller.js';
import type { FindingId, Rule } from '../../src/lint/finding.js';
import {
  missingDuration,
  missingPrivacy,
  missingProvider,
  noPurpose,
} from '../../src/lint/information.js';
import { missingText } from '../../src/lint/languages.js';
import {
  advertisingNecessary,
  objectableAdvertising,
  optionalNecessary,
} from '../../src/lint/legal-basis.js';
import { RULES } from '../../src/lint/lint.js';
import { longDuration } from '../../src/lint/lifetimes.js';
import { ignoredRegions, unknownFacts, unknownHost, unknownSignal } from '../../src/lint/names.js';
import { matchAll, overlappingPattern } from '../../src/lint/patterns.js';
import { unknownOption, wrongOption } from '../../src/lint/signal-options.js';
import type { PolicyFile } from '../../src/model/policy-file.js';
import type { CookieDeclaration } from '../../src/model/policy.js';
import { foundBy, withBasis, withCookie, withService, withTwo } from './known.js';

const purposes = (...texts: (string | Record<string, string>)[]): PolicyFile => ({
  categories: [{ id: 'media' }],
  services: texts.map((purpose, index) => ({
    id: `service-${index}`,
    category: 'media',
    provider: 'Vendor Ltd',
    purpose,
  })),
});

const signals = (...declared: NonNullable<PolicyFile['signals']>): PolicyFile => ({
  categories: [{ id: 'statistics' }],
  signals: declared,
});
const regions = (service: object, map: PolicyFile['regions']): PolicyFile => ({
  ...withBasis(undefined, service),
  regions: map,
});
const controlled = (controller: PolicyFile['controller'], ...categories: object[]) =>
  ({ categories, controller }) as PolicyFile;
const site = (of: PolicyFile['site']): PolicyFile => ({ categories: [{ id: 'media' }], site: of });
const notice = (privacy: NonNullable<PolicyFile['controller']>['privacy']): PolicyFile => ({
  categories: [{ id: 'media' }],
  controller: { privacy },
});
const ownCookies = (...names: string[]) => ({
  cookies: names.map((name) => ({ name, duration: 'P1D' })),
});

/** What a policy shows, and the path of the finding; without a path, nothing is found. */
type Row = [what: string, policy: PolicyFile, path?: string];

const ROWS: [FindingId, Rule, Row[]][] = [
  [
    'advertising-necessary',
    advertisingNecessary,
    [
      ['by its id', withBasis('necessary', { id: 'adverts' }), 'services[0].category'],
      ['by “from”', withBasis('exempt', { from: 'adverts@2026-11-28' }), 'services[0].category'],
      ['by its kind', withBasis('necessary', { kind: 'conversion' }), 'services[0].category'],
      ['by a cookie', withBasis('necessary', ownCookies('_adv')), 'services[0].category'],
      ['by a pattern', withBasis('necessary', ownCookies('_ad*')), 'services[0].category'],
      [
        'by two plain names',
        withBasis('necessary', ownCookies('uid', 'aid')),
        'services[0].category',
      ],
      [
        'by a cookie and its domain',
        withBasis('necessary', { cookies: [{ name: 'tag', domain: 'www.adverts.example' }] }),
        'services[0].category',
      ],
      [
        'in one region',
        withBasis({ us: 'exempt', default: 'consent' }, { id: 'adverts' }),
        'services[0].category',
      ],
      [
        'by the regions of its kind',
        regions({ kind: 'retargeting' }, { us: { retargeting: 'exempt' } }),
        'services[0].category',
      ],
      [
        'by the regions of its category',
        regions({ id: 'adverts' }, { us: { preferences: 'necessary' } }),
        'services[0].category',
      ],
      ['with consent', withBasis('consent', { id: 'adverts' })],
      ['with opt-out', withBasis({ us: 'opt-out' }, { id: 'adverts' })],
      ['for statistics', withBasis('necessary', { id: 'counter' })],
      ['by a plain name', withBasis('necessary', ownCookies('uid'))],
      ['by a name of others too', withBasis('necessary', ownCookies('_shared'))],
      ['by a pattern of everything', withBasis('necessary', ownCookies('*'))],
      [
        'by a cookie of another domain',
        withBasis('necessary', { cookies: [{ name: 'tag', domain: 'shop.example' }] }),
      ],
      [
        'by a name in another storage',
        withBasis('necessary', { cookies: [{ name: '_adv', storage: 'local' }] }),
      ],
      ['by presets', regions({ kind: 'retargeting' }, 'presets')],
    ],
  ],
  [
    'objectable-advertising',
    objectableAdvertising,
    [
      [
        'with a second use for advertising',
        withBasis('exempt-objectable', { id: 'mixed' }),
        'services[0].category',
      ],
      [
        'by its kind',
        withBasis({ fr: 'exempt-objectable' }, { kind: 'advertising' }),
        'services[0].category',
      ],
      ['for statistics alone', withBasis('exempt-objectable', { id: 'counter' })],
      ['where it is exempt, which is another finding', withBasis('exempt', { id: 'mixed' })],
    ],
  ],
  [
    'optional-necessary',
    optionalNecessary,
    [
      ['by its kind', withBasis('necessary', { kind: 'recording' }), 'services[0].category'],
      ['by the catalogue', withBasis('necessary', { id: 'counter' }), 'services[0].category'],
      ['where it is exempt', withBasis('exempt', { kind: 'audience' })],
      ['for a shop', withBasis('necessary', { kind: 'shop' })],
    ],
  ],
  [
    'missing-controller',
    missingController,
    [
      ['at all', controlled(undefined, { id: 'media' }), 'controller.name'],
      ['by name', controlled({ contact: 'a@b.example' }, { id: 'media' }), 'controller.name'],
      [
        'but a space',
        controlled({ name: ' ' }, { id: 'media', basis: 'consent' }),
        'controller.name',
      ],
      [
        'where one region asks',
        controlled({}, { id: 'media', basis: { default: 'exempt', fr: 'consent' } }),
        'controller.name',
      ],
      [
        'where regions that are not named ask',
        controlled({}, { id: 'media', basis: { us: 'opt-out' } }),
        'controller.name',
      ],
      [
        'where the presets ask',
        { ...controlled({}, { id: 'media' }), regions: 'presets' },
        'controller.name',
      ],
      ['with a name', controlled({ name: 'Shop Ltd' }, { id: 'media' })],
      [
        'where nothing needs consent',
        controlled({}, { id: 'necessary', basis: 'necessary' }, { id: 'media', basis: 'exempt' }),
      ],
      [
        'where the regions do not ask',
        { ...controlled({}, { id: 'media' }), regions: { default: { media: 'exempt' } } },
      ],
    ],
  ],
  [
    'wrong-address',
    wrongAddress,
    [
      ['of the site as a word', site({ url: 'foo' }), 'site.url'],
      ['of the site as a host', site({ url: 'www.shop.example' }), 'site.url'],
      ['of the site as a path', site({ url: '/' }), 'site.url'],
      ['of the site with a space', site({ url: 'https://www shop.example' }), 'site.url'],
      ['of the site with one slash', site({ url: 'https:/shop.example' }), 'site.url'],
      ['of the statement as a word', site({ statement: 'cookies.html' }), 'site.statement'],
      [
        'of the statement in one language',
        site({ statement: { en: '/cookies', fr: 'fr/cookies' } }),
        'site.statement.fr',
      ],
      ['of the notice as a word', notice('nonsense'), 'controller.privacy'],
      ['of the notice as a host', notice('shop.example/privacy'), 'controller.privacy'],
      [
        'of a provider’s notice as a word',
        withService({ privacy: 'see website' }),
        'services[0].privacy',
      ],
      ['with a placeholder', site({ statement: '/{lang}/c' }), 'site.statement'],
      ['with an encoded placeholder', notice('/%7Blang%7D/c'), 'controller.privacy'],
      [
        'with a placeholder in a whole address',
        site({ url: 'https://shop.example/{locale}' }),
        'site.url',
      ],
      ['that is whole', site({ url: 'https://shop.example', statement: 'HTTP://a.example/b' })],
      ['that is a path', { ...site({ statement: '/c?a=b' }), controller: { privacy: '/p#q' } }],
      ['that is a place in the page', site({ statement: '#cookies' })],
      ['that is a mail address', notice('mailto:data@shop.example')],
      ['that is empty, which says nothing', notice('')],
    ],
  ],
  [
    'missing-provider',
    missingProvider,
    [
      ['that is empty', withService({ provider: ' ' }), 'services[0].provider'],
      ['with a name', withService({ provider: 'X' })],
    ],
  ],
  [
    'missing-privacy',
    missingPrivacy,
    [
      ['of a third-party cookie', withCookie({ party: 'third' }), 'services[0]'],
      ['of a company in the catalogue', withService({ id: 'counter' }), 'services[0]'],
      ['of the site', withCookie({ party: 'first' })],
      ['of software that a site runs itself', withService({ id: 'own-counter' })],
      ['with an address', withService({ id: 'counter', privacy: '/privacy' })],
    ],
  ],
  [
    'missing-duration',
    missingDuration,
    [
      ['of a cookie', withCookie({}), 'services[0].cookies[0]'],
      ['of web storage', withCookie({ storage: 'local' }), 'services[0].cookies[0]'],
      ['of a pixel', withCookie({ storage: 'pixel' })],
      ['with a maximum', withCookie({ duration: { max: 'P1D' } })],
    ],
  ],
  [
    'long-duration',
    longDuration,
    [
      ['in months', withCookie({ duration: 'P14M' }), 'services[0].cookies[0].duration'],
      ['in days', withCookie({ duration: 'P400D' }), 'services[0].cookies[0].duration'],
      ['in weeks', withCookie({ duration: 'P57W' }), 'services[0].cookies[0].duration'],
      ['in hours', withCookie({ duration: 'PT9600H' }), 'services[0].cookies[0].duration'],
      ['as a maximum', withCookie({ duration: { max: 'P2Y' } }), 'services[0].cookies[0].duration'],
      ['without an end', withCookie({ duration: 'persistent' }), 'services[0].cookies[0].duration'],
      ['of 13 months', withCookie({ duration: 'P13M' })],
      ['of a year and a month', withCookie({ duration: { max: 'P1Y1M' } })],
      ['of 395 days', withCookie({ duration: 'P395D' })],
      ['of minutes, which are an M too', withCookie({ duration: 'PT30M' })],
      ['of a session', withCookie({ duration: 'session' })],
      ['of web storage', withCookie({ duration: 'persistent', storage: 'local' })],
    ],
  ],
  [
    'match-all',
    matchAll,
    [
      ['with one asterisk', withCookie({ name: '*' }), 'services[0].cookies[0].name'],
      ['with two', withCookie({ name: '**' }), 'services[0].cookies[0].name'],
      ['with a letter', withCookie({ name: 'a*' })],
    ],
  ],
  [
    'overlapping-pattern',
    overlappingPattern,
    [
      ['and a name', withTwo({ name: '_pk*' }, { name: '_pkg' }), 'services[0].cookies[0].name'],
      [
        'and a longer pattern',
        withTwo({ name: '_pk_id*' }, { name: '_pk*' }),
        'services[1].cookies[0].name',
      ],
      [
        'of a domain and its subdomain',
        withTwo(
          { name: 'a*', party: 'third', domain: 'b.example' },
          { name: 'ab', party: 'third', domain: 'www.b.example' },
        ),
        'services[0].cookies[0].name',
      ],
      ['another name', withTwo({ name: '_pk_*' }, { name: '_pkg' })],
      ['the same name', withTwo({ name: '_pk_*' }, { name: '_pk_*' })],
      ['in another storage', withTwo({ name: '_pk*' }, { name: '_pkg', storage: 'local' })],
      [
        'of another domain',
        withTwo({ name: 'a*', domain: 'b.example' }, { name: 'ab', domain: 'c.example' }),
      ],
      ['of another party', withTwo({ name: 'a*' }, { name: 'ab', party: 'third' })],
      ['of the same service', withService({ cookies: [{ name: 'a*' }, { name: 'ab' }] })],
      ['if it matches everything, which is another finding', withTwo({ name: '*' }, { name: 'a' })],
    ],
  ],
  [
    'missing-text',
    missingText,
    [
      ['in a map', purposes({ en: 'Films', fr: 'Films' }, { en: 'Maps' }), 'services[1].purpose'],
      ['in one string', purposes({ en: 'Films', fr: 'Films' }, 'Maps'), 'services[1].purpose'],
      [
        'in another script',
        purposes({ en: 'a', sr: 'б', 'sr-Latn': 'b' }, { en: 'a', sr: 'б' }),
        'services[1].purpose',
      ],
      [
        'of the statement',
        { ...purposes({ en: 'a', fr: 'b' }), site: { statement: { en: '/cookies' } } },
        'site.statement',
      ],
      [
        'of a recipient',
        withService({ purpose: { en: 'a', fr: 'b' }, recipients: [{ en: 'Banks' }] }),
        'services[0].recipients[0]',
      ],
      ['where all have the same', purposes({ en: 'a', fr: 'b' }, { fr: 'b', en: 'a' })],
      ['of a region', purposes({ en: 'a', fr: 'b' }, { en: 'a', 'fr-CA': 'b' })],
      ['with one language', purposes({ en: 'a' }, 'b')],
      [
        'of a name, which may be the same everywhere',
        withService({ name: 'Matomo', purpose: { en: 'a', fr: 'b' } }),
      ],
      ['of an address', { ...purposes({ en: 'a', fr: 'b' }), site: { statement: '/cookies' } }],
    ],
  ],
  [
    'no-purpose',
    noPurpose,
    [
      ['and no kind', withService({}), 'services[0]'],
      ['and an empty text', withService({ purpose: { en: '' } }), 'services[0]'],
      ['with a kind', withService({ kind: 'video' })],
      ['with a text', withService({ purpose: 'Plays films' })],
    ],
  ],
  [
    'unknown-host',
    unknownHost,
    [
      [
        'with a scheme',
        withCookie({ domain: 'https://a.example' }),
        'services[0].cookies[0].domain',
      ],
      [
        'of somebody else',
        withCookie({ party: 'third', domain: 'b.example' }, { id: 'counter' }),
        'services[0].cookies[0].domain',
      ],
      [
        'of a subdomain',
        withCookie({ party: 'third', domain: '.www.counter.example' }, { id: 'counter' }),
      ],
      [
        'of the domain above',
        withCookie({ party: 'third', domain: 'counter.example' }, { id: 'counter' }),
      ],
      ['of the site itself', withCookie({ domain: 'b.example' }, { id: 'counter' })],
      ['of a service that nobody knows', withCookie({ party: 'third', domain: 'b.example' })],
      [
        'if the catalogue has no hosts',
        withCookie({ party: 'third', domain: 'b.example' }, { id: 'mixed' }),
      ],
    ],
  ],
  [
    'unknown-signal',
    unknownSignal,
    [
      ['beside a known one', signals('tags', 'tag'), 'signals[1]'],
      ['for known ones', signals('tags', 'counter')],
    ],
  ],
  [
    'unknown-option',
    unknownOption,
    [
      [
        'for one that is misspelt',
        signals({ name: 'counter', categroy: 'a' }),
        'signals[0].categroy',
      ],
      [
        'for one that begins with “x-”',
        signals('tags', { name: 'tags', 'x-a': 1 }),
        'signals[1].x-a',
      ],
      ['for all that there are', signals({ name: 'counter', category: 'statistics', waitFor: 1 })],
      ['of a signal that nobody knows', signals({ name: 'nobody', category: 'a' })],
      ['in a map of consent types', signals({ name: 'tags', types: { anything: 'statistics' } })],
    ],
  ],
  [
    'wrong-option',
    wrongOption,
    [
      ['of another type', signals({ name: 'counter', waitFor: '500' }), 'signals[0].waitFor'],
      [
        'below its limit',
        signals('counter', { name: 'tags', waitForUpdate: -1 }),
        'signals[1].waitForUpdate',
      ],
      [
        'without the region of a default',
        signals({ name: 'tags', regions: [{ ad_storage: 'granted' }] }),
        'signals[0].regions[0].region',
      ],
      [
        'with a word that is no state',
        signals({ name: 'tags', regions: [{ region: ['FR'], ad_storage: 'yes' }] }),
        'signals[0].regions[0].ad_storage',
      ],
      [
        'that names an unknown category',
        signals({ name: 'counter', category: 'adverts' }),
        'signals[0].category',
      ],
      [
        'that names an unknown category for a type',
        signals({ name: 'tags', types: { ad_storage: 'adverts' } }),
        'signals[0].types.ad_storage',
      ],
      [
        'that names an unknown category for purposes',
        signals({ name: 'purposes', purposes: { adverts: [1] } }),
        'signals[0].purposes.adverts',
      ],
      [
        'with purposes in a word',
        signals({ name: 'purposes', purposes: { statistics: ['1'] } }),
        'signals[0].purposes.statistics[0]',
      ],
      [
        'of the right form',
        signals(
          { name: 'counter', category: 'statistics', waitFor: 0 },
          {
            name: 'tags',
            types: { ad_storage: 'statistics', ad_user_data: 'marketing' },
            regions: [{ region: ['FR'], ad_storage: 'denied' }],
            waitForUpdate: 500,
            adsDataRedaction: true,
            urlPassthrough: false,
            dataLayer: 'queue',
            event: 'consent',
          },
          { name: 'purposes', purposes: { statistics: [1, 8] } },
        ),
      ],
    ],
  ],
  [
    'ignored-regions',
    ignoredRegions,
    [
      [
        'beside presets',
        { ...withService({}), regions: 'presets', categories: [{ id: 'ads', basis: 'consent' }] },
        'categories[0].basis',
      ],
      ['without a basis', { ...withService({}), regions: 'presets', categories: [{ id: 'ads' }] }],
      [
        'if it is necessary',
        {
          ...withService({}),
          regions: 'presets',
          categories: [{ id: 'necessary', basis: 'necessary' }],
        },
      ],
      ['without regions', { ...withService({}), categories: [{ id: 'ads', basis: 'consent' }] }],
    ],
  ],
  [
    'unknown-facts',
    unknownFacts,
    [
      ['in “from”', withService({ from: 'nobody@2026-11-28' }), 'services[0].from'],
      ['for an entry', withService({ from: 'counter@2026-11-28' })],
      ['for an id alone', withService({ id: 'nobody' })],
    ],
  ],
  [
    'contradicts-catalogue',
    contradictsCatalogue,
    [
      [
        'with a lifetime that is too short',
        withCookie({ name: '_cnt_id', duration: 'P1M' }, { id: 'counter' }),
        'services[0].cookies[0]',
      ],
      [
        'with a session',
        withCookie({ name: '_cnt*d', duration: 'session' }, { id: 'counter' }),
        'services[0].cookies[0]',
      ],
      [
        'with a maximum that is too short',
        withCookie({ name: '_cnt_id', duration: { max: 'P6M' } }, { id: 'counter' }),
        'services[0].cookies[0]',
      ],
      [
        'with another party',
        withCookie({ name: '_cnt_id', duration: 'P1Y', party: 'third' }, { id: 'counter' }),
        'services[0].cookies[0]',
      ],
      ['in another unit', withCookie({ name: '_cnt_id', duration: 'P12M' }, { id: 'counter' })],
      ['rounded', withCookie({ name: '_cnt_id', duration: 'P364D' }, { id: 'counter' })],
      ['with more', withCookie({ name: '_cnt_id', duration: 'P2Y' }, { id: 'counter' })],
      [
        'against a fact that nobody confirms',
        withCookie({ name: '_cnt_ses.*', duration: 'session' }, { id: 'counter' }),
      ],
      [
        'where a pattern means another item too',
        withCookie({ name: '_*', duration: 'P1D' }, { id: 'counter' }),
      ],
      ['for another service', withCookie({ name: '_cnt_id', duration: 'session' })],
    ],
  ],
  [
    'stale-facts',
    staleFacts,
    [
      ['of an earlier day', withService({ from: 'counter@2026-11-27' }), 'services[0].from'],
      ['of the same day', withService({ from: 'counter@2026-11-28' })],
      ['without “from”', withService({ id: 'counter' })],
    ],
  ],
  [
    'unverified',
    unverified,
    [
      [
        'cookie from the catalogue',
        withCookie({ name: '_cnt_ses.*' }, { from: 'counter@2026-11-28', provider: 'X' }),
        'services[0]',
      ],
      ['a verified one', withCookie({ name: '_cnt_id' }, { from: 'counter@2026-11-28' })],
      ['of the site’s own', withCookie({ name: '_cnt_ses.*' }, { id: 'counter' })],
    ],
  ],
];

describe('the finding of a long duration', () => {
  const found = (party?: 'first' | 'third') =>
    foundBy(longDuration, withCookie({ duration: 'P2Y', party }))[0]!;

  it('is a warning where the site sets the cookie, which can shorten it', () => {
    expect([found().severity, found('first').severity]).to.deep.equal(['warning', 'warning']);
    expect(found().message).to.include('shorten it in the settings');
  });

  it('is a note where a third party sets the cookie, and says so', () => {
    const { severity, message } = found('third');
    expect(severity).to.equal('note');
    expect(message).to.include('the provider sets it').and.not.include('shorten');
  });
});

describe('the finding of a missing duration', () => {
  const cid = { name: 'cid', party: 'third', domain: 'counter.example' } as const;
  const found = (cookie: Partial<CookieDeclaration>, from?: string) =>
    foundBy(missingDuration, withCookie(cookie, { from }))[0]!;

  it('is a warning where the catalogue does not know it either', () => {
    const { severity, message } = found(cid, 'counter@2026-11-28');
    expect(severity).to.equal('warning');
    expect(message).to.include('which the catalogue does not know: see how long your browser');
  });

  for (const [what, cookie, from] of [
    ['where the catalogue knows it', { name: '_cnt_id' }, 'counter@2026-11-28'],
    ['where the catalogue does not have the cookie', { name: 'odd' }, 'counter@2026-11-28'],
    ['of a service that the catalogue does not have', cid, undefined],
    ['of a pattern for cookies of which it knows one', { name: '*c*' }, 'counter@2026-11-28'],
  ] as const) {
    it(`is an error ${what}`, () => {
      const { severity, message } = found(cookie, from);
      expect(severity).to.equal('error');
      expect(message).to.match(/ says nothing of its lifetime: add duration/);
    });
  }
});

describe('the rules of lint', () => {
  it('are all below', () => {
    expect(ROWS.map(([, rule]) => rule)).to.have.members(RULES);
  });

  for (const [id, rule, rows] of ROWS) {
    for (const [what, policy, path] of rows) {
      it(`${path ? 'report' : 'do not report'} ${id} ${what}`, () => {
        const found = foundBy(rule, policy);
        expect(found.map((one) => [one.id, one.path])).to.deep.equal(path ? [[id, path]] : []);
      });
    }

    it(`say what, where and how to fix it: ${id}`, () => {
      const [[, policy] = []] = rows;
      const [{ message, at, path } = { message: '', at: '', path: '' }] = foundBy(rule, policy!);
      const [field] = /^[a-z]+?(?=s?\W)/.exec(path) ?? [];
      expect(message)
        .to.match(/^[^.].*: .*\.$/)
        .and.not.match(/undefined|\n/);
      expect(message).to.include(at ?? field);
    });
  }
});
