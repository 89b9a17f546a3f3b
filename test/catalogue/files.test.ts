import { expect } from '@esm-bundle/chai';
import { catalogueFindings, withNewDays } from '../package/ask-node.js';

const found = await catalogueFindings();

const CHECKS = ['file-name', 'double-id', 'unknown-kind', 'match-all', 'double-cookie'].concat([
  ...['impossible-day', 'future-day', 'no-evidence', 'empty-evidence', 'evidence-of-nothing'],
  ...['unknown-source', 'unused-source', 'changed-facts', 'lost-history'],
  'no-feature',
]);

/** The sentences of a check; the first ones are enough to begin with. */
const sentences = (isMeant: (check: string) => boolean) =>
  found
    .filter(({ check }) => isMeant(check))
    .map(({ sentence }) => sentence)
    .slice(0, 20);

describe('the files of the catalogue', () => {
  it('match their schema', () => {
    expect(sentences((check) => check.startsWith('schema-'))).to.deep.equal([]);
  });

  for (const check of CHECKS) {
    it(`have no ${check}`, () => {
      expect(sentences((one) => one === check)).to.deep.equal([]);
    });
  }
});

const DAY = '2026-11-28';
const NOW = Date.parse(`${DAY}T12:00:00Z`);
const source = { type: 'vendor', url: 'https://vendor.example/', date: DAY };
const cookie = { name: 'a', evidence: ['vendor'] };

/** A file without a fault. */
const good = {
  id: 'good',
  date: DAY,
  name: 'Good',
  kind: 'video',
  category: 'media',
  provider: 'Vendor Ltd',
  cookies: [cookie],
  evidence: { provider: ['vendor'] },
  sources: { vendor: source },
};

const checked = async (changes: object, file = 'good.json') => {
  const planted = { files: [{ file, service: { ...good, ...changes } }], now: NOW };
  return (await catalogueFindings(planted)).map(({ check, path }) => [check, path]);
};

const evidence = { provider: ['vendor'] };

/** A fault, and the check and the path that name it. */
const FAULTS: [what: string, changes: object, check: string, path: string][] = [
  ['an unknown field', { colour: 'red' }, 'schema-additionalProperties', ''],
  ['a missing name', { name: undefined }, 'schema-required', ''],
  ['a wrong type', { iab: '7', evidence: { ...evidence, iab: ['vendor'] } }, 'schema-type', 'iab'],
  ['an unknown category', { category: 'fun' }, 'schema-enum', 'category'],
  ['a name of another file', { id: 'other' }, 'file-name', 'id'],
  ['an unknown kind', { kind: 'videos' }, 'unknown-kind', 'kind'],
  ['a value without evidence', { country: 'IE' }, 'no-evidence', 'country'],
  ['nothing stored, without evidence', { cookies: [] }, 'no-evidence', 'cookies'],
  [
    'an empty list of evidence',
    { evidence: { provider: [] }, country: undefined },
    'empty-evidence',
    'evidence.provider',
  ],
  [
    'a cookie that nobody confirms',
    { cookies: [cookie, { name: 'b', evidence: [] }] },
    'empty-evidence',
    'cookies[1].evidence',
  ],
  [
    'evidence of nothing',
    { evidence: { ...evidence, iab: ['vendor'] } },
    'evidence-of-nothing',
    'evidence.iab',
  ],
  [
    'evidence without a source',
    { evidence: { provider: ['vendor', 'iab'] } },
    'unknown-source',
    'evidence.provider',
  ],
  [
    'a source for nothing',
    { sources: { vendor: source, iab: source } },
    'unused-source',
    'sources.iab',
  ],
  ['a day in the future', { date: '2026-11-30' }, 'future-day', 'date'],
  [
    'a source of tomorrow',
    { sources: { vendor: { ...source, date: '2027-01-01' } } },
    'future-day',
    'sources.vendor.date',
  ],
  ['a day that there is not', { date: '2026-02-30' }, 'impossible-day', 'date'],
  [
    'a host that is any',
    { hosts: ['*'], evidence: { ...evidence, hosts: ['vendor'] } },
    'match-all',
    'hosts[0]',
  ],
  [
    'an address that is any',
    { urls: ['https://*/*'], evidence: { ...evidence, urls: ['vendor'] } },
    'match-all',
    'urls[0]',
  ],
  ['a name that is any', { cookies: [{ ...cookie, name: '*' }] }, 'match-all', 'cookies[0].name'],
  [
    'a cookie twice',
    { cookies: [cookie, { ...cookie, storage: 'cookie' }] },
    'double-cookie',
    'cookies[1]',
  ],
  [
    'a condition of the site without a feature',
    { cookies: [{ ...cookie, note: 'Only with videos.' }] },
    'no-feature',
    'cookies[0]',
  ],
  [
    'a feature without a note that says what it is',
    { cookies: [{ ...cookie, feature: 'videos' }] },
    'schema-dependencies',
    'cookies[0]',
  ],
  [
    'a feature with the word that means all of them',
    { cookies: [{ ...cookie, feature: 'all', note: 'Only with videos.' }] },
    'schema-pattern',
    'cookies[0].feature',
  ],
];

describe('the check of the catalogue', () => {
  it('finds nothing in a file without a fault', async () => {
    expect(await checked({})).to.deep.equal([]);
  });

  it('allows a name in two storages, and of two domains', async () => {
    const cookies = [cookie, { ...cookie, storage: 'local' }, { ...cookie, domain: 'a.example' }];
    expect(await checked({ cookies })).to.deep.equal([]);
  });

  it('allows a condition with a feature, and one that visitors meet', async () => {
    const videos = { ...cookie, feature: 'videos', note: 'Only with videos.' };
    const click = { ...cookie, name: 'b', note: 'Only after a click on an advert.' };
    expect(await checked({ cookies: [videos, click] })).to.deep.equal([]);
  });

  for (const [what, changes, check, path] of FAULTS) {
    it(`names ${what}`, async () => {
      expect(await checked(changes)).to.deep.include([check, path]);
    });
  }

  it('names an id that two files have', async () => {
    const files = [
      { file: 'good.json', service: good },
      { file: 'better.json', service: good },
    ];
    const sentence = 'catalogue/good.json: id is “good”, as in better.json.';
    const all = await catalogueFindings({ files, now: NOW });
    expect(all.map((one) => one.sentence)).to.include(sentence);
  });
});

const digests = await withNewDays({}, [good]);

describe('the day of facts', () => {
  const afterwards = async (changes: object) => {
    const files = [{ file: 'good.json', service: { ...good, ...changes } }];
    return catalogueFindings({ files, digests, now: NOW + 86_400_000 });
  };

  it('stays where only evidence, sources, notes and features change', async () => {
    const sources = { vendor: { ...source, url: 'https://vendor.example/new' } };
    expect(await afterwards({ sources, note: 'New', contested: 'New' })).to.deep.equal([]);
    const noted = { ...cookie, note: 'New', feature: 'new' };
    expect(await afterwards({ cookies: [noted] })).to.deep.equal([]);
  });

  for (const [what, changes] of [
    ['a value', { provider: 'Other Ltd' }],
    ['a cookie', { cookies: [{ ...cookie, duration: 'P1D' }] }],
  ] as const) {
    it(`has to change with ${what}`, async () => {
      const [finding, ...more] = await afterwards(changes);
      expect(finding!.check).to.equal('changed-facts');
      expect(finding!.sentence).to.match(/history\["2026-11-28"\].*npm run generate/);
      expect(more).to.be.empty;
    });
  }

  it('changes with the earlier facts in the history', async () => {
    const changes = { date: '2026-11-29', provider: 'Other Ltd' };
    expect(await afterwards({ ...changes, history: { [DAY]: { provider: good.provider } } })).to.be
      .empty;
    const [finding] = await afterwards(changes);
    expect([finding!.check, finding!.path]).to.deep.equal(['lost-history', 'history']);
  });

  it('has one digest, which "npm run generate" never replaces', async () => {
    const again = await withNewDays(digests, [{ ...good, provider: 'Other Ltd' }]);
    expect(again).to.deep.equal(digests);
    const later = await withNewDays(digests, [{ ...good, date: '2026-11-29' }]);
    expect(Object.keys(later['good']!)).to.have.members([DAY, '2026-11-29']);
  });
});
