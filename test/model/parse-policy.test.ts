import { expect } from '@esm-bundle/chai';
import { parsePolicy } from '../../src/model/parse-policy.js';
import { policy } from '../policies.js';

const category = { id: 'statistics' };
const service = { id: 'matomo', category: 'statistics', provider: 'Matomo' };
const withService = (changes: object) => ({
  categories: [category],
  services: [service, { ...service, id: 'other', ...changes }],
});
const withCookie = (cookie: unknown) => withService({ cookies: [{ name: 'a' }, cookie] });

/** The error, the data, the path, and a part of the expectation in the message. */
type Row = [what: string, data: unknown, path: string, expected: string];

const shapes: Row[] = [
  ['null', null, '', 'object'],
  ['an array', [], '', 'object'],
  ['a string', 'cookies', '', 'object'],
  ['a number', 1, '', 'object'],
  ['an empty object', {}, 'categories', 'a list of categories (it is missing)'],
  ['categories that are not a list', { categories: {} }, 'categories', 'array'],
  ['services that are not a list', { categories: [], services: 'x' }, 'services', 'array'],
  ['a category that is a string', { categories: ['statistics'] }, 'categories[0]', 'object'],
  ['a category of null', { categories: [category, null] }, 'categories[1]', 'object'],
  ['a site that is a string', { categories: [], site: 'babel' }, 'site', 'object'],
  ['an invalid date', { categories: [], updated: 'today' }, 'updated', 'a day such as'],
  ['revision -1', { categories: [], revision: -1 }, 'revision', 'at least 0'],
  // The cookie cannot contain more digits.
  ['revision 1e15', { categories: [], revision: 1e15 }, 'revision', 'at most 999999999999999'],
  ['revision 1.5', { categories: [], revision: 1.5 }, 'revision', 'integer'],
  ['revision "2"', { categories: [], revision: '2' }, 'revision', 'integer'],
];

const fields: Row[] = [
  ['a category without an id', { categories: [{}] }, 'categories[0].id', 'missing'],
  ['an id with a space', { categories: [{ id: 'a b' }] }, 'categories[0].id', 'a-z0-9-'],
  ['an empty id', { categories: [{ id: '' }] }, 'categories[0].id', 'a-z0-9-'],
  ['an id that is a number', { categories: [{ id: 1 }] }, 'categories[0].id', 'string'],
  ['an unknown basis', { categories: [{ id: 'a', basis: 'x' }] }, 'categories[0].basis', 'opt-out'],
  ['a basis of null', { categories: [{ id: 'a', basis: null }] }, 'categories[0].basis', 'string'],
  [
    'an unknown basis of a region',
    { categories: [{ id: 'a', basis: { fr: 'x' } }] },
    'categories[0].basis.fr',
    'opt-out',
  ],
  [
    'a name that is a list',
    { categories: [{ id: 'a', name: [] }] },
    'categories[0].name',
    'string',
  ],
  ['a service without an id', withService({ id: undefined }), 'services[1].id', 'missing'],
  [
    'a service without a category',
    withService({ category: undefined }),
    'services[1].category',
    'missing',
  ],
  [
    'a service without a provider',
    withService({ provider: undefined }),
    'services[1].provider',
    'the company behind the service (it is missing)',
  ],
  [
    'a text that is a number',
    withService({ purpose: { en: 1 } }),
    'services[1].purpose.en',
    'string',
  ],
  [
    'a location that is a number',
    withService({ locations: [1] }),
    'services[1].locations[0]',
    'string',
  ],
  [
    'recipients that are no list',
    withService({ recipients: 'Host' }),
    'services[1].recipients',
    'array',
  ],
  [
    'a country that is a number',
    withService({ transfer: { countries: [840] } }),
    'services[1].transfer.countries[0]',
    'string',
  ],
  ['a link that is a map', withService({ privacy: {} }), 'services[1].privacy', 'string'],
  ['a cookie that is a string', withCookie('_pk_id'), 'services[1].cookies[1]', 'object'],
  ['a cookie without a name', withCookie({}), 'services[1].cookies[1].name', 'missing'],
  ['a name that is a number', withCookie({ name: 1 }), 'services[1].cookies[1].name', 'string'],
  [
    'httpOnly "yes"',
    withCookie({ name: 'b', httpOnly: 'yes' }),
    'services[1].cookies[1].httpOnly',
    'boolean',
  ],
  [
    'an unknown storage',
    withCookie({ name: 'b', storage: 'disk' }),
    'services[1].cookies[1].storage',
    'indexeddb',
  ],
  [
    'an unknown party',
    withCookie({ name: 'b', party: 'second' }),
    'services[1].cookies[1].party',
    'third',
  ],
];

const durations: Row[] = ['1 year', 'P', 'P1X', '', 'Session'].map((duration) => [
  `the duration “${duration}”`,
  withCookie({ name: 'b', duration }),
  'services[1].cookies[1].duration',
  'an ISO 8601 duration such as P1Y or PT30M, session, persistent',
]);
durations.push(
  [
    'a duration of 30',
    withCookie({ name: 'b', duration: 30 }),
    'services[1].cookies[1].duration',
    'string',
  ],
  [
    'a duration without max',
    withCookie({ name: 'b', duration: {} }),
    'services[1].cookies[1].duration.max',
    'missing',
  ],
  [
    'a bad max',
    withCookie({ name: 'b', duration: { max: '1y' } }),
    'services[1].cookies[1].duration.max',
    'an ISO 8601 duration such as P1Y',
  ],
);

const ids: Row[] = [
  [
    'an id of two categories',
    { categories: [category, category] },
    'categories[1].id',
    'statistics',
  ],
  ['an id of two services', withService({ id: 'matomo' }), 'services[1].id', 'matomo'],
  [
    'an id of a category and a service',
    withService({ id: 'statistics' }),
    'services[1].id',
    'statistics',
  ],
  [
    'an unknown category',
    withService({ category: 'media' }),
    'services[1].category',
    'declared category',
  ],
  [
    'a category in another case',
    withService({ category: 'Statistics' }),
    'services[1].category',
    'a-z0-9-',
  ],
  [
    'a service as a category',
    withService({ category: 'matomo' }),
    'services[1].category',
    'declared category',
  ],
];

const named = { id: 'social', name: 'Social networks', purpose: 'They show posts' };
const ownNames: Row[] = [
  ['a custom category without a name', { ...named, name: undefined }],
  ['a custom category with an empty name', { ...named, name: ' ' }],
  ['a custom category with a name in no language', { ...named, name: {} }],
  ['a custom category with the name of a method', { id: 'constructor', purpose: 'x' }],
].map(([what, own]) => [
  what as string,
  { categories: [category, own] },
  'categories[1].name',
  'a name (only necessary, preferences, statistics, marketing, media bring their own)',
]);

describe('parsePolicy', () => {
  for (const [what, data, path, expected] of [
    ...shapes,
    ...fields,
    ...durations,
    ...ids,
    ...ownNames,
  ]) {
    it(`rejects ${what}, at “${path}”`, () => {
      const { policy: parsed, problems } = parsePolicy(throughJson(data));
      expect(parsed).to.be.undefined;
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]!.expected).to.contain(expected).and.not.be.empty;
    });
  }

  it('accepts a complete policy unchanged', () => {
    const { policy: parsed, problems } = parsePolicy(throughJson(policy));
    expect(problems).to.be.empty;
    expect(throughJson(parsed)).to.deep.equal(policy);
  });

  it('defaults to revision 1 and no services', () => {
    const { policy: parsed } = parsePolicy({ categories: [category] });
    expect(parsed).to.include({ revision: 1 });
    expect(parsed!.services).to.deep.equal([]);
  });

  it('accepts revision 0', () => {
    expect(parsePolicy({ revision: 0, categories: [] }).policy).to.include({ revision: 0 });
  });

  it('accepts known categories without texts, and custom ones with texts', () => {
    const known = ['necessary', 'preferences', 'statistics', 'marketing', 'media'];
    const categories = [...known.map((id) => ({ id })), named];
    expect(parsePolicy({ categories }).problems).to.be.empty;
  });

  it('accepts a custom category without a purpose, and reports it', () => {
    const { policy: parsed, problems } = parsePolicy({
      categories: [category, { ...named, purpose: undefined }],
    });
    expect(parsed).to.exist;
    expect(problems.map(({ path }) => path)).to.deep.equal(['categories[1].purpose']);
  });

  it('keeps unknown fields at every depth', () => {
    const data = {
      categories: [{ ...category, color: 'red' }],
      services: [{ ...service, dpa: true, cookies: [{ name: 'a', note: 'x' }] }],
      site: { owner: 'x' },
      controller: { dpo: 'y' },
      generator: { version: 2 },
    };
    const kept = throughJson(parsePolicy(data).policy);
    expect(kept).to.deep.equal({ ...data, revision: 1 });
  });

  it('accepts durations in every form', () => {
    for (const duration of ['session', 'persistent', 'P13M', 'PT30M', { max: 'P1Y' }]) {
      expect(parsePolicy(withCookie({ name: 'b', duration })).problems).to.be.empty;
    }
  });

  it('does not modify its input', () => {
    const data = { categories: [category], services: [{ ...service, privacy: 'javascript:1' }] };
    const before = JSON.stringify(data);
    parsePolicy(data);
    expect(JSON.stringify(data)).to.equal(before);
  });
});

/** The data as read from a file: without `undefined`. */
function throughJson(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

describe('a day that does not exist', () => {
  it('is dropped and reported', () => {
    const { policy: parsed, problems } = parsePolicy({ ...policy, updated: '2026-13-01' });
    expect(parsed?.updated).to.be.undefined;
    expect(problems.map(({ path }) => path)).to.deep.equal(['updated']);
  });

  it('leaves a policy usable if it is the day of the last check', () => {
    const { policy: parsed, problems } = parsePolicy({ ...policy, checked: 'never' });
    expect(parsed).to.be.an('object');
    expect(problems).to.be.empty;
  });
});
