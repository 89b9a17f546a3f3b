import { expect } from '@esm-bundle/chai';
import { findingsIn, readText } from '../package/ask-node.js';

/** A check, the language and message that the fault is planted in, and the text with the fault. */
type Fault = readonly [check: string, locale: string, id: string, text: string];

const X = (name: string, id = 0) => `<x id="${id}" equiv-text="\${${name}}"/>`;

const FAULTS: readonly Fault[] = [
  ['K1', 'fi', 'action.save', ' '],
  ['K3', 'fi', 'gate.provider', 'Palveluntarjoaja: X'],
  ['K3', 'fi', 'gate.provider', `Palveluntarjoaja: ${X('PLACE')}`],
  ['K3', 'fi', 'gate.provider', `Palveluntarjoaja: ${X('names')} \${names}`],
  ['K3', 'fi', 'gate.provider', `Palveluntarjoaja: ${X('names')} <x id="0"`],
  ['K3', 'fi', 'gate.provider', `Palveluntarjoaja: ${X('names')}lla`],
  ['K5', 'fi', 'action.save', 'Tallenna  valinnat'],
  ['K5', 'fi', 'action.save', 'Tallenna valinnat '],
  ['K5', 'fi', 'action.save', 'Tallenna\u200b valinnat'],
  ['K5', 'fi', 'action.save', '\u2068Tallenna valinnat\u2069'],
  ['K5', 'ar', 'action.save', 'حفـظ الخيارات'],
  ['K5', 'ar', 'action.save', '\u2068حفظ الخيارات'],
  ['K6', 'ru', 'link.statement', 'Файлы \u0441ookie'],
  ['K6', 'ru', 'action.save', 'Сохранить ok'],
  ['K6', 'ro', 'action.save', 'Salvaţi opţiunile'],
  ['K6', 'uk', 'action.save', 'Зберегты'],
  ['K6', 'zh-Hans', 'action.settings', '設置'],
  ['K6', 'zh-Hant', 'action.settings', '设置'],
  ['K7', 'fi', 'action.save', 'Save choices'],
  ['K7', 'fi', 'action.save', 'Tallenna the valinnat'],
  ['K9', 'fi', 'status.unsaved', 'Ei vielä tallennettu'],
  ['K9', 'fi', 'action.save', 'Tallenna valinnat.'],
  ['K9', 'ja', 'status.unsaved', 'まだ保存されていません.'],
  ['K9', 'el', 'statement.definition.heading', 'Τι είναι το cookie?'],
  ['K9', 'es', 'statement.definition.heading', 'Qué es una cookie?'],
  ['K9', 'fi', 'status.unsaved', 'Ei. Vielä. Tallennettu.'],
  ['K10', 'fi', 'action.save', 'Tallenna "valinnat"'],
  ['K10', 'de', 'action.save', 'Auswahl “speichern”'],
  ['K10', 'fi', 'action.save', 'Tallenna...'],
  ['K11', 'fr', 'gate.provider', `Fournisseur: ${X('names')}`],
  ['K11', 'fr', 'statement.definition.heading', 'Qu’est-ce qu’un cookie ?'],
  ['K11', 'fi', 'status.unsaved', 'Ei vielä tallennettu .'],
  ['K11', 'cs', 'action.save', 'Uložit v paměti'],
  ['K11', 'zh-Hans', 'gate.provider', `提供方:由${X('names')}`],
  ['K12', 'fi', 'action.reject', 'Hylkää'],
  ['K12', 'fi', 'action.reject', 'Hylkää aivan kaikki evästeet'],
  ['K12', 'fi', 'action.accept', 'OK, kaikki'],
  ['K12', 'fi', 'action.accept', 'hyväksy kaikki'],
  ['K13', 'fi', 'settings.heading', 'Asetukset'],
  ['K13', 'fi', 'statement.title', 'Evästetiedot'],
  ['K13', 'fi', 'statement.basis.necessary', 'Käytössä aina. Suostumusta ei vaadita.'],
  ['K13', 'fi', 'category.preferences.name', 'Asetukset'],
  ['K14', 'fi', 'gate.text', 'Evästeitä voidaan asettaa.'],
  ['K14', 'fi', 'action.save', 'Tallenna kaikki nämä tekemäsi valinnat'],
  ['K17', 'de', 'status.saved', 'Deine Auswahl wurde gespeichert.'],
  ['K17', 'zh-Hans', 'status.saved', '你的选择已保存。'],
  ['K18', 'es', 'status.unsaved', 'No guardado/a.'],
  ['K18', 'pl', 'status.unsaved', 'Jeszcze nie zapisałeś.'],
  ['K18', 'fr', 'status.unsaved', 'Vous êtes connecté.'],
];

const unit = (id: string) => new RegExp(`<trans-unit id="${id}"[\\s\\S]*?</trans-unit>\\n`);

const file = (locale: string) => readText(`locales/${locale}.xlf`);

/** A file in which a translation is replaced. */
async function planted(locale: string, id: string, text: string): Promise<string> {
  return (await file(locale)).replace(unit(id), (whole) =>
    whole.replace(/(<target[^>]*>).*(<\/target>)/, (_, open, close) => open + text + close),
  );
}

describe('a fault that is planted in a translation', () => {
  for (const [check, locale, id, text] of FAULTS) {
    it(`is found by ${check}: ${locale}, ${id}: “${text}”`, async () => {
      const found = await findingsIn(locale, await planted(locale, id, text));
      const own = found.find((one) => one.check === check && one.id.startsWith(id.split('.')[0]!));
      expect(own?.sentence).to.match(
        new RegExp(`^locales/${locale}.xlf, ${own?.id}: ${check}: .+; expected: .+`),
      );
    });
  }

  it('is the only thing that is found', async () => {
    const found = await findingsIn('fi', await planted('fi', 'action.save', '"Tallenna"'));
    expect(found.map(({ check, id }) => [check, id])).to.deep.equal([['K10', 'action.save']]);
  });
});

/** Changes of a whole file, and what is found. */
const FILES: Readonly<
  Record<string, readonly [(text: string) => string, check: string, id: string]>
> = {
  'a unit is missing': [(text) => text.replace(unit('action.save'), ''), 'K1', 'action.save'],
  'a unit is there twice': [
    (text) => text.replace(unit('action.save'), (whole) => whole + whole),
    'K1',
    'action.save',
  ],
  'a unit has another id': [
    (text) => text.replace('id="action.save"', 'id="action.keep"'),
    'K1',
    'action.keep',
  ],
  'an end tag is missing': [
    (text) => text.replace(unit('action.save'), (whole) => whole.replace('</target>', '')),
    'K1',
    'action.save',
  ],
  'it is in another language': [
    (text) => text.replace('target-language="fi"', 'target-language="et"'),
    'K2',
    'the head of the file',
  ],
  'its units have another order': [
    (text) =>
      text
        .replace(unit('action.save'), '')
        .replace('</body>', unit('action.save').exec(text)![0] + '</body>'),
    'K2',
    'status.undecided',
  ],
  'the English of a unit has changed': [
    (text) => text.replace('<source>Save choices<', '<source>Save your choices<'),
    'K4',
    'action.save',
  ],
};

describe('a file of translations', () => {
  for (const [fault, [change, check, id]] of Object.entries(FILES)) {
    it(`fails if ${fault}`, async () => {
      const found = await findingsIn('fi', change(await file('fi')));
      expect(found.map((one) => `${one.check} ${one.id}`)).to.include(`${check} ${id}`);
    });
  }
});
