import { expect } from '@esm-bundle/chai';
import { resolveText } from '../../src/model/localized-text.js';

describe('resolveText', () => {
  const texts = [
    ['the exact tag', { en: 'a', fr: 'b', 'fr-CA': 'c' }, 'fr-CA', 'c', 'fr-CA'],
    ['the broader language', { en: 'a', fr: 'b' }, 'fr-CA', 'b', 'fr'],
    ['the script before the language', { zh: 'a', 'zh-Hant': 'b' }, 'zh-Hant-TW', 'b', 'zh-Hant'],
    ['another region of the language', { en: 'a', 'pt-BR': 'b' }, 'pt-PT', 'b', 'pt-BR'],
    ['a region for the bare language', { en: 'a', 'pt-BR': 'b' }, 'pt', 'b', 'pt-BR'],
    ['the tag in another case', { en: 'a', 'fr-ca': 'b' }, 'FR-CA', 'b', 'fr-ca'],
    ['English for an unknown language', { de: 'a', en: 'b' }, 'fr', 'b', 'en'],
    ['the first text if there is no English', { de: 'a', it: 'b' }, 'fr', 'a', 'de'],
    ['no empty text', { 'fr-CA': '', fr: 'b', en: 'c' }, 'fr-CA', 'b', 'fr'],
    ['English if the text in the language is empty', { fr: '', en: 'b' }, 'fr', 'b', 'en'],
    ['the first text that is not empty', { de: '', en: '', it: 'c' }, 'fr', 'c', 'it'],
    ['Traditional Chinese in Taiwan', { 'zh-Hans': 'a', 'zh-Hant': 'b' }, 'zh-TW', 'b', 'zh-Hant'],
    ['Simplified Chinese for bare zh', { 'zh-Hant': 'a', 'zh-Hans': 'b' }, 'zh', 'b', 'zh-Hans'],
    ['the other script before English', { en: 'a', sr: 'b' }, 'sr-Latn', 'b', 'sr'],
    ['Latin script in Montenegro', { sr: 'a', 'sr-Latn': 'b' }, 'sr-ME', 'b', 'sr-Latn'],
    ['Bokmål for Nynorsk', { en: 'a', nb: 'b' }, 'nn', 'b', 'nb'],
    ['a text for “no” for Bokmål', { en: 'a', no: 'b' }, 'nb-NO', 'b', 'no'],
    ['a tag as Django writes it', { en: 'a', pt: 'b', pt_BR: 'c' }, 'pt-BR', 'c', 'pt_BR'],
    ['no language that only has the same prefix', { fra: 'a', en: 'b' }, 'fr', 'b', 'en'],
  ] as const;
  for (const [what, text, locale, expected, lang] of texts) {
    it(`chooses ${what}`, () => {
      expect(resolveText(text, locale)).to.deep.equal({ text: expected, lang });
    });
  }

  const withoutLanguage = [
    ['a plain string', 'Cookies', 'Cookies'],
    ['an empty string', '', ''],
    ['undefined', undefined, ''],
    ['an empty map', {}, ''],
    ['a map of empty texts', { en: '', fr: '' }, ''],
  ] as const;
  for (const [what, text, expected] of withoutLanguage) {
    it(`returns no language for ${what}`, () => {
      expect(resolveText(text, 'fr')).to.deep.equal({ text: expected });
    });
  }
});
