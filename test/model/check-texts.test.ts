import { expect } from '@esm-bundle/chai';
import { checkedTexts } from '../../src/model/check-texts.js';
import { siteTexts } from '../../src/model/apply-own-texts.js';
import { parsePolicy } from '../../src/policy.js';
import { policy } from '../policies.js';
import { recordConsole } from '../recording.js';

const ENGLISH = { code: 'en' };

/** The templates for a reader, and the language that they are in. */
const over = (own: object, locale: string, builtIn: { code: string; templates?: object }) => {
  const { code, templates } = siteTexts([checkedTexts(own)]).over(builtIn, locale);
  return { code, ...templates } as Record<string, unknown>;
};

describe('the check of own texts', () => {
  const WRONG: readonly [what: string, own: unknown, path: string, expected: string][] = [
    ['no object', [], 'texts', 'an object'],
    ['a language that is no object', { fr: 'Oui' }, 'texts.fr', 'an object'],
    ['a tag that is none', { '?': {} }, 'texts.?', 'under a language tag such as fr or pt-BR'],
    [
      'an unknown id',
      { fr: { 'action.acept': 'Oui' } },
      'texts.fr.action.acept',
      'under the id of a message (docs/texts.md lists them)',
    ],
    [
      'an id that every object inherits',
      { fr: { constructor: 'Oui' } },
      'texts.fr.constructor',
      'under the id of a message (docs/texts.md lists them)',
    ],
    [
      'a number',
      { fr: { 'action.accept': 1 } },
      'texts.fr.action.accept',
      'a text (a string that is not empty)',
    ],
    [
      'an empty text',
      { fr: { 'action.accept': ' ' } },
      'texts.fr.action.accept',
      'a text (a string that is not empty)',
    ],
    [
      'a missing placeholder',
      { fr: { 'banner.text': 'Cookies' } },
      'texts.fr.banner.text',
      'a text with ${categories}, once each',
    ],
    [
      'a wrong placeholder',
      { fr: { 'banner.text': '${category}' } },
      'texts.fr.banner.text',
      'a text with ${categories}, once each',
    ],
    [
      'a placeholder that stands twice',
      { fr: { 'banner.text': '${categories}, ${categories}' } },
      'texts.fr.banner.text',
      'a text with ${categories}, once each',
    ],
    [
      'a placeholder too many',
      { fr: { 'action.accept': 'Oui, ${name}' } },
      'texts.fr.action.accept',
      'a text without placeholders',
    ],
  ];
  for (const [what, own, path, expected] of WRONG) {
    it(`reports ${what} once, and leaves it out`, () => {
      const { problems, languages } = checkedTexts(own);
      expect(problems).to.deep.equal([{ path, expected }]);
      expect([...languages.values()].flatMap(Object.keys)).to.deep.equal([]);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const { problems, languages } = checkedTexts({ fr: { nothing: 'x', 'action.accept': 'Oui' } });
    expect(problems).to.have.lengthOf(1);
    expect(languages.get('fr')).to.deep.equal({ 'action.accept': 'Oui' });
  });

  it('allows placeholders in another order', () => {
    const { languages } = checkedTexts({ en: { 'settings.services': '${count} of ${name}' } });
    const template = { strTag: true, strings: ['', ' of ', ''], values: [1, 0] };
    expect(languages.get('en')).to.deep.equal({ 'settings.services': template });
  });
});

describe('parsePolicy of policy.js', () => {
  it('reports own texts that are wrong, and keeps the policy', () => {
    const { policy: read, problems } = parsePolicy({ ...policy, texts: { fr: { nothing: 'x' } } });
    expect(read?.categories).to.have.lengthOf(3);
    expect(problems.map(({ path }) => path)).to.deep.equal(['texts.fr.nothing']);
  });
});

describe('own texts', () => {
  const own = {
    en: { 'action.accept': 'Sure' },
    fr: { 'action.accept': 'Oui', 'action.reject': 'Non' },
    'fr-CA': { 'action.accept': 'Certain' },
    cy: { 'action.accept': 'Iawn' },
    sr: { 'action.accept': 'Да' },
  };

  it('go over the built-in ones of the language', () => {
    const french = { code: 'fr', templates: { 'action.accept': 'A', 'action.save': 'B' } };
    expect(over(own, 'fr-BE', french)).to.deep.equal({
      code: 'fr',
      'action.accept': 'Oui',
      'action.reject': 'Non',
      'action.save': 'B',
    });
  });

  it('of a region go over those of its language', () => {
    const texts = over(own, 'fr-CA', { code: 'fr' });
    expect(texts['action.accept']).to.equal('Certain');
    expect(texts['action.reject']).to.equal('Non');
  });

  it('of a later source go over those of an earlier one', () => {
    const sources = [own, { fr: { 'action.accept': 'Bien' } }].map(checkedTexts);
    const { templates } = siteTexts(sources).over<{ code: string; templates?: object }>(
      { code: 'fr' },
      'fr',
    );
    expect(templates).to.deep.equal({ 'action.accept': 'Bien', 'action.reject': 'Non' });
  });

  it('make a language that the package lacks that of the texts; one warning names the rest', () => {
    const recorded = recordConsole();
    const texts = over(own, 'cy-GB', ENGLISH);
    over(own, 'cy', ENGLISH);
    recorded.restore();
    expect(texts).to.deep.equal({ code: 'cy', 'action.accept': 'Iawn' });
    expect(recorded.warnings).to.have.lengthOf(1);
    expect(recorded.warnings[0]).to.include('“cy” lack action.reject, action.close-reject');
  });

  it('are those in English for a language without any translation', () => {
    expect(over(own, 'tlh', ENGLISH)).to.deep.equal({ code: 'en', 'action.accept': 'Sure' });
  });

  it('are not mixed with English where a translation could not be loaded', () => {
    expect(over(own, 'fr', ENGLISH)).to.deep.equal({ code: 'en', 'action.accept': 'Sure' });
  });

  it('are not mixed with another script', () => {
    const latin = { code: 'sr-Latn', templates: { 'action.accept': 'Da' } };
    expect(over(own, 'sr-Latn', latin)).to.deep.equal({ code: 'sr-Latn', 'action.accept': 'Da' });
  });
});
