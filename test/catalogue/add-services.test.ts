import { expect } from '@esm-bundle/chai';
import { addServices } from '../../src/catalogue/add-services.js';
import { parsePolicy } from '../../src/policy.js';
import type { PolicyFile } from '../../src/model/policy-file.js';
import type { Policy } from '../../src/model/policy.js';
import { factsWith, policyWith } from './facts.js';

const films = factsWith();

/** Adds services to a policy; the text is that of an editor. */
function add(policy: Partial<Policy> = {}, facts = films, category?: string) {
  const before = JSON.stringify(policyWith(policy), null, 2);
  const { text, additions } = addServices(before, [facts], { category });
  return { before, text, addition: additions[0]!, data: JSON.parse(text) as PolicyFile };
}

describe('adding a service of the catalogue', () => {
  it('declares it with its facts and their day, without defaults', () => {
    const { data, addition } = add();
    expect(data.services).to.deep.equal([
      {
        id: 'films',
        category: 'media',
        provider: 'Films Ltd',
        name: 'Films player',
        kind: 'video',
        privacy: 'https://films.example/privacy',
        from: 'films@2026-11-28',
        cookies: [
          { name: 'visitor', duration: 'P6M', party: 'third', domain: 'films.example' },
          { name: 'seen*', duration: 'session', storage: 'local' },
        ],
      },
    ]);
    expect([addition.outcome, addition.isNewCategory]).to.deep.equal(['added', true]);
  });

  it('gives a policy that can be used', () => {
    expect(parsePolicy(add().data).problems).to.deep.equal([]);
  });

  for (const [id, policy, category] of [
    ['media', {}, { id: 'media', basis: 'consent' }],
    ['necessary', { categories: [] }, { id: 'necessary', basis: 'necessary' }],
    ['media', { regions: 'presets' }, { id: 'media' }],
  ] as const) {
    it(`adds the category ${JSON.stringify(category)} where it is missing`, () => {
      const { data } = add(policy, factsWith({ category: id }));
      expect(data.categories.at(-1)).to.deep.equal(category);
    });
  }

  it('uses the category that is wanted', () => {
    const own = { id: 'cinema', name: 'Cinema', purpose: 'Shows films' };
    const { data } = add({ categories: [own] }, films, 'cinema');
    expect(data.categories).to.deep.equal([own]);
    expect(data.services![0]!.category).to.equal('cinema');
  });

  it('changes nothing the second time', () => {
    const { text } = add();
    const again = addServices(text, [films]);
    expect(again.text).to.equal(text);
    expect(again.additions[0]!.outcome).to.equal('present');
  });

  it('leaves a service that the site has changed, also under another id', () => {
    for (const id of ['films', 'cinema']) {
      const own = { id, category: 'necessary', provider: 'Mine', from: 'films@2025-01-01' };
      const { text, before, addition } = add({ services: [own] });
      expect(text).to.equal(before);
      expect([addition.outcome, addition.id]).to.deep.equal(['present', id]);
    }
  });

  it('names the site as the provider of software that it runs itself', () => {
    const own = factsWith({ provider: 'the site itself (Films)' });
    for (const policy of [{ controller: { name: 'Shop' } }, { site: { name: 'Shop' } }]) {
      expect(add(policy, own).data.services![0]!.provider).to.equal('Shop');
    }
    expect(add({}, own).data.services![0]!.provider).to.equal('the site itself (Films)');
  });
});

describe('adding a service that the site has declared itself', () => {
  const own = {
    id: 'films',
    category: 'necessary',
    provider: 'Our films',
    purpose: 'Shows films',
    cookies: [{ name: 'visitor' }, { name: 'se*', storage: 'local' as const }],
  };

  it('adds what is missing, and keeps each value and the order', () => {
    const { data, addition } = add({ services: [own] });
    expect(data.services).to.deep.equal([
      {
        ...own,
        cookies: [{ name: 'visitor', duration: 'P6M' }, own.cookies[1]],
        name: 'Films player',
        kind: 'video',
        privacy: 'https://films.example/privacy',
        from: 'films@2026-11-28',
      },
    ]);
    expect(Object.keys(data.services![0]!).slice(0, 5)).to.deep.equal(Object.keys(own));
    expect(addition.labels).to.include.members(['privacy', 'from', 'duration of visitor']);
    expect(addition.labels).not.to.include('provider');
  });

  it('adds the cookies that no declaration covers', () => {
    const cookies = [{ name: 'visitor', domain: 'other.example' }];
    const { data } = add({ services: [{ ...own, cookies }] });
    expect(data.services![0]!.cookies!.map(({ name }) => name)).to.deep.equal([
      ...['visitor', 'visitor', 'seen*'],
    ]);
  });

  it('changes nothing the second time', () => {
    const { text } = add({ services: [own] });
    expect(addServices(text, [films]).text).to.equal(text);
  });
});

describe('a service that cannot be added', () => {
  it('has the id of a category', () => {
    const categories = [{ id: 'films', name: 'Films', purpose: 'Shows films' }];
    expect(() => add({ categories })).to.throw('“films” is the id of a category');
  });

  it('is wanted in a category that is not declared', () => {
    expect(() => add({}, films, 'cinema')).to.throw('The policy has no category “cinema”');
  });

  for (const basis of ['necessary', 'exempt', { fr: 'exempt', default: 'consent' }] as const) {
    it(`is for advertising, in a category with the basis ${JSON.stringify(basis)}`, () => {
      const adverts = factsWith({ advertising: true });
      expect(() => add({ categories: [{ id: 'media', basis }] }, adverts)).to.throw(
        'films is used for advertising, so it cannot be in “media”',
      );
    });
  }

  it('is for advertising, which the catalogue proposes as necessary: it goes into marketing', () => {
    const adverts = factsWith({ advertising: true, category: 'necessary' });
    expect(add({}, adverts).addition.category).to.equal('marketing');
  });
});
