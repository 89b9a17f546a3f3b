import { expect } from '@esm-bundle/chai';
import { addServices } from '../../src/catalogue/add-services.js';
import { additionLines } from '../../src/catalogue/addition-lines.js';
import { firstPolicy } from '../../src/catalogue/first-policy.js';
import { nextSteps } from '../../src/catalogue/next-steps.js';
import type { ServiceFacts } from '../../src/catalogue/service-facts.js';
import type { Policy } from '../../src/model/policy.js';
import { factsWith, policyWith } from './facts.js';

function reportOf(facts: ServiceFacts, given: Partial<Policy> = {}) {
  const policy = policyWith(given);
  const { additions } = addServices(JSON.stringify(policy), [facts]);
  return { lines: additionLines(additions, policy), steps: nextSteps(additions, policy) };
}

const own = { id: 'films', category: 'media', provider: 'Mine' };
const categories = [{ id: 'media' }];

describe('the report of an addition', () => {
  it('says what was added, and what no primary source confirms, with the sources', () => {
    const note = 'Plays films.';
    const { lines } = reportOf(factsWith({ note, contested: 'Some say so.' }));
    expect(lines).to.deep.equal([
      'Added films (Films player) to the new category “media”.',
      '  visitor, seen*',
      '  Disputed category: Some say so.',
      '  Note: Plays films.',
      '  Not confirmed: privacy (no source); seen* [1]',
      '',
      'No primary source confirms these values. Compare them with what your browser stores, and correct the file.',
      '  [1] https://lists.example/all',
    ]);
  });

  it('is short where everything is confirmed', () => {
    const sure = factsWith({ privacy: undefined, cookies: [] });
    expect(reportOf(sure, { categories }).lines).to.deep.equal([
      'Added films (Films player) to “media”.',
    ]);
  });

  it('names the place of cookies of one name', () => {
    const [cookie] = factsWith().cookies!;
    const twice = [cookie!, { ...cookie!, domain: 'other.example' }];
    expect(reportOf(factsWith({ cookies: twice })).lines[1]).to.equal(
      '  visitor (films.example), visitor (other.example)',
    );
  });

  it('says that a service was there without the catalogue', () => {
    const services = [
      {
        ...own,
        privacy: '/films',
        cookies: [{ name: 'seen*', storage: 'local' as const, duration: 'P1D' }],
      },
    ];
    expect(reportOf(factsWith(), { categories, services }).lines).to.deep.equal([
      'Completed films, which was declared without the catalogue; its own values stay. New:',
      '  name, kind, from, visitor',
    ]);
  });

  for (const [from, id, line] of [
    ['films@2026-11-28', 'films', 'films is there already, in “media”; nothing to add.'],
    ['films@2026-11-28', 'mine', 'films is there already as mine, in “media”; nothing to add.'],
    [
      'films@2026-01-01',
      'films',
      'films is there already, in “media”, from films@2026-01-01; the catalogue has 2026-11-28: “npx consent-elements update” compares.',
    ],
  ] as const) {
    it(`says that ${id} was there from ${from}`, () => {
      const services = [{ ...own, id, from }];
      expect(reportOf(factsWith(), { categories, services }).lines).to.deep.equal([line]);
    });
  }
});

describe('what is left to do after an addition', () => {
  it('is to allow the hosts', () => {
    const { steps } = reportOf(factsWith({ hosts: ['films.example', '*.films.example'] }));
    expect(steps).to.deep.equal([
      'These services contact films.example *.films.example. If you have a content security policy, allow what your pages load of that: embeds in frame-src, scripts in script-src, data in connect-src. What an embed contacts inside its frame needs nothing.',
    ]);
  });

  it('is to name the signal, unless the policy does', () => {
    const facts = factsWith({ signal: 'films-consent' });
    expect(reportOf(facts, { signals: ['other', { name: 'third', wait: 1 }] }).steps).to.deep.equal(
      [
        'So that these services are notified of consent, the policy needs: "signals": ["other", { "name": "third", "wait": 1 }, "films-consent"]',
      ],
    );
    expect(reportOf(facts, { signals: ['films-consent'] }).steps).to.deep.equal([]);
    expect(reportOf(facts, { signals: [{ name: 'films-consent' }] }).steps).to.deep.equal([]);
  });

  it('is to name the service in the signal, which may have a name of the site', () => {
    const facts = factsWith({ signal: 'matomo' });
    const services = [{ ...own, id: 'mine', from: undefined, cookies: [] }];
    const { steps } = reportOf({ ...facts, id: 'mine' }, { categories, services });
    expect(steps[0]).to.contain('"signals": [{ "name": "matomo", "category": "mine" }]');
  });

  it('is to raise the revision where visitors have answered for other services', () => {
    const services = [{ ...own, id: 'other' }];
    expect(reportOf(factsWith(), { categories, services }).steps[0]).to.contain(
      'already answered for media',
    );
    expect(reportOf(factsWith(), { categories }).steps).to.deep.equal([]);
    const always = [{ id: 'media', basis: 'necessary' as const }];
    expect(reportOf(factsWith(), { categories: always, services }).steps).to.deep.equal([]);
  });
});

describe('a first policy', () => {
  const site = { schema: './schema.json', today: '2026-11-29' };

  it('has the categories of its services in the usual order, one on each line', () => {
    const adverts = factsWith({ id: 'adverts', category: 'marketing', cookies: [] });
    const { text } = firstPolicy(site, [adverts, factsWith({ cookies: [] })]);
    expect(text.split('\n').slice(0, 10)).to.deep.equal([
      '{',
      '  "$schema": "./schema.json",',
      '  "revision": 1,',
      '  "updated": "2026-11-29",',
      '  "categories": [',
      '    { "id": "necessary", "basis": "necessary" },',
      '    { "id": "marketing", "basis": "consent" },',
      '    { "id": "media", "basis": "consent" }',
      '  ],',
      '  "services": [',
    ]);
    expect(text.endsWith('}\n')).to.equal(true);
  });
});
