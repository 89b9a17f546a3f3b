import { expect } from '@esm-bundle/chai';
import { fullSchema } from '../../src/lint/full-schema.js';
import { lint } from '../../src/lint/lint.js';
import { readText } from '../package/ask-node.js';
import { known } from './known.js';

const schema = fullSchema(JSON.parse(await readText('src/model/policy.schema.json')) as object);
const unknownIn = (file: object) =>
  lint(JSON.stringify(file, undefined, 2), { ...known, schema }).filter(
    ({ id }) => id === 'unknown-field',
  );

const cookie = { name: '_a', duration: { max: 'P1D' }, party: 'first' };
const service = {
  ...{ id: 'own', category: 'media', provider: 'Us', purpose: 'Plays', kind: 'video' },
  ...{ transfer: { countries: ['US'] }, cookies: [cookie] },
};
const policy = {
  $schema: './policy.schema.json',
  site: { name: 'Shop' },
  controller: { name: 'Shop Ltd' },
  categories: [{ id: 'media', name: { en: 'Media', 'fr-CA': 'Médias' }, basis: { us: 'exempt' } }],
  services: [service],
  texts: { en: { 'banner.title': 'Hello' } },
  signals: [{ name: 'counter', categroy: 'media' }],
};
const withService = (changes: object) => ({ ...policy, services: [{ ...service, ...changes }] });
const withCookie = (changes: object) => withService({ cookies: [{ ...cookie, ...changes }] });

/** Where a field is unknown, and what is proposed in its place. */
const ROWS: [path: string, file: object, instead: string][] = [
  ['contoller', { ...policy, contoller: {} }, '“controller”'],
  ['site.adress', { ...policy, site: { adress: '/' } }, 'one of name, url, statement'],
  ['controller.privcy', { ...policy, controller: { privcy: '/' } }, '“privacy”'],
  [
    'categories[0].bases',
    { ...policy, categories: [{ id: 'media', bases: 'consent' }] },
    '“basis”',
  ],
  ['services[0].cookie', withService({ cookie: [] }), '“cookies”'],
  ['services[0].transfer.country', withService({ transfer: { country: 'US' } }), '“countries”'],
  ['services[0].cookies[0].durations', withCookie({ durations: 'P1Y' }), '“duration”'],
  ['services[0].cookies[0].http_only', withCookie({ http_only: true }), '“httpOnly”'],
  [
    'services[0].cookies[0].duration.min',
    withCookie({ duration: { max: 'P1Y', min: 'P1D' } }),
    '“max”',
  ],
  [
    'waivers[0].were',
    { ...policy, waivers: [{ finding: 'match-all', reason: 'a', were: 'own' }] },
    'one of finding, at, reason',
  ],
];

describe('lint of fields that the schema does not have', () => {
  it('finds none where all are known: languages, regions, texts and options are no fields', () => {
    expect(unknownIn(policy)).to.deep.equal([]);
  });

  for (const [path, file, instead] of ROWS) {
    it(`warns of ${path}, and proposes ${instead}`, () => {
      const [found, ...more] = unknownIn(file);
      expect([found?.path, found?.severity, more]).to.deep.equal([path, 'warning', []]);
      expect(found!.message).to.include(`write ${instead}, or begin it with “x-”`);
    });
  }

  it('names the line of the field, and its service', () => {
    const [found] = unknownIn(withService({ note: 'a' }));
    const lines = JSON.stringify(withService({ note: 'a' }), undefined, 2).split('\n');
    expect(lines[found!.line - 1]).to.include('"note": "a"');
    expect(found!.at).to.equal('own');
  });

  for (const name of ['$comment', 'x-owner']) {
    it(`leaves ${name} to the site, at every place and with anything in it`, () => {
      const own = { [name]: { providr: 1 } };
      expect(unknownIn({ ...withCookie(own), ...own, site: own })).to.deep.equal([]);
    });
  }

  it('explains a required field that is misspelt', () => {
    const { provider, ...rest } = service;
    const [found, ...more] = unknownIn({ ...policy, services: [{ ...rest, providr: provider }] });
    expect([found!.path, more]).to.deep.equal(['services[0].providr', []]);
  });

  it('says nothing of strange fields in a file that is no policy', () => {
    expect(
      unknownIn({ scripts: {}, dependencies: {}, services: [{ purposes: [] }] }),
    ).to.have.length(1);
    expect(unknownIn({ scripts: {}, dependencies: {} })).to.deep.equal([]);
  });

  it('takes a list in the place of an object for what it is', () => {
    expect(unknownIn({ ...policy, site: ['a'] })).to.deep.equal([]);
  });

  it('can be waived', () => {
    const waivers = [{ finding: 'unknown-field', at: 'own', reason: 'Our build reads it' }];
    const [found] = unknownIn({ ...withService({ note: 'a' }), waivers });
    expect(found!.waived).to.equal('Our build reads it');
  });
});
