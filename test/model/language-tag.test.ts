import { expect } from '@esm-bundle/chai';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { bestTag, isSameWriting } from '../../src/model/best-tag.js';
import { canonical, language } from '../../src/model/language-tag.js';
import { itNeeds } from '../needs.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The language that each tag must reach; English where there is no translation. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'en',
    'en-US',
    'EN-gb',
    'tlh',
    'cy',
    'x-private',
    'i-klingon',
    'und',
    'mul',
    'de-DE-',
    'a b',
    '',
  ],
  de: ['de', 'de-AT', 'de_CH', 'DE-de', 'de-1996', 'de-Latn-DE-u-co-phonebk'],
  nb: ['nb', 'nb-NO', 'no', 'no-NO', 'nn', 'nn-NO', 'no_NO'],
  pt: ['pt', 'pt-PT', 'pt-AO', 'pt-MZ', 'pt_PT'],
  'pt-BR': ['pt-BR', 'pt_BR', 'pt-br', 'pt-BR-u-nu-latn'],
  'zh-Hans': ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-hans', 'zh_Hans_CN', 'zh-Hans-HK', 'zh-MY'],
  'zh-Hant': ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-hant', 'zh_Hant_TW', 'zh-Hant-CN'],
  sr: ['sr', 'sr-RS', 'sr-Cyrl', 'sr-Cyrl-BA', 'sr_RS'],
  'sr-Latn': ['sr-Latn', 'sr_Latn', 'sr-latn-RS', 'sr-ME', 'sh'],
  he: ['he', 'iw', 'he-IL', 'iw_IL'],
  id: ['id', 'in', 'id-ID'],
  fr: ['fr', 'fr-CA', 'fr_FR', 'FR', 'fr-Latn-FR'],
  es: ['es', 'es-419', 'es-MX', 'es-ES'],
  ar: ['ar', 'ar-EG', 'ar-MA', 'ar_SA'],
  ro: ['ro', 'ro-MD', 'mo'],
  ca: ['ca', 'ca-valencia', 'ca-ES-valencia'],
  el: ['el', 'el-CY', 'el-Grek'],
};

const reached = (tag: string): string => bestTag(canonical(tag), targetLocales) ?? 'en';

describe('the translation for a reader', () => {
  for (const [code, tags] of Object.entries(REACHED)) {
    for (const tag of tags) {
      it(`of “${tag}” is ${code}`, () => {
        expect(reached(tag)).to.equal(code);
      });
    }
  }

  it('is the translation itself for each of its tags', () => {
    expect(targetLocales.map(reached)).to.deep.equal([...targetLocales]);
  });
});

describe('a language tag', () => {
  it('names the same writing as a tag of another region', () => {
    expect(isSameWriting('fr', 'fr-CA')).to.be.true;
    expect(isSameWriting('zh', 'zh-CN')).to.be.true;
    expect(isSameWriting('zh-CN', 'zh-TW')).to.be.false;
    expect(isSameWriting('sr', 'sr-Latn')).to.be.false;
    expect(isSameWriting('nb', 'nn')).to.be.false;
  });

  it('is compared without Intl.Locale where its script is beyond doubt', () => {
    const { Locale } = Intl;
    const refuse = () => expect.fail('a locale was made, which delays a banner');
    Object.assign(Intl, { Locale: refuse });
    try {
      expect(isSameWriting('en-US', 'en')).to.be.true;
      expect(bestTag('de-AT', targetLocales)).to.equal('de');
      expect(bestTag('pt-BR', targetLocales)).to.equal('pt-BR');
    } finally {
      Object.assign(Intl, { Locale });
    }
  });

  itNeeds('formats of CLDR 48', 'is in the script that Intl knows, in any country', async () => {
    const script = (tag: string) => new Intl.Locale(tag).maximize().script;
    const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
    const languages = pairs.filter((code) => script(code) !== undefined);
    const regions = pairs.map((code) => code.toUpperCase());
    expect(languages.length).to.be.above(150);
    for (const code of languages) {
      const own = script(code);
      const others = regions.filter((region) => script(`${code}-${region}`) !== own);
      const found = regions.filter((region) => !isSameWriting(code, `${code}-${region}`));
      expect(found, code).to.deep.equal(others);
    }
  });

  it('has a language in lower case', () => {
    expect(['fr', 'FR-ca', 'zh-Hant-TW', 'pt_BR'].map(language)).to.deep.equal([
      'fr',
      'fr',
      'zh',
      'pt',
    ]);
  });
});
