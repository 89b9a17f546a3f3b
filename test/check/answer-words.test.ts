import { expect } from '@esm-bundle/chai';
import { ACCEPT, REJECT } from '../../src/driver/banner/answer-words.js';

/** What the buttons of Klaro 0.7.22, Orejime 3.2.1 and tarteaucitronjs 1.34.0 say. */
const REFUSING = [
  'Rebutja|Afvis|Ich lehne ab|Απόρριπτω|I decline|Descartar todas|Hylkää|Je refuse|Odbij|Elutasít|Rifiuto',
  'Ik weiger|Avslå|Refusi|Odmawiam|Recusar|Renunță|Отклонить|Одбиј|Avböj|Reddet|我拒绝',
  'رفض كل شيء|Забрани всички|Denega totes les galetes|禁用|Odmítnout všechny cookies|Verbiete alle Cookies',
  'Απόρριψε όλα|Deny all cookies|Denegar todas las cookies|Keela kõik küpsised|Kiellä kaikki evästeet',
  'Tout refuser|Odbij sve kolačiće|すべてのクッキーを拒否する|모두 거부|Alles verwerfen|Atsisakyti visų slapukų',
  'Noraidīt visas|Zablokuj wszystkie pliki cookies|Proíbe todos cookies|Respinge toate cookie-urile',
  'Запретить использование cookies|Neka alla cookies|Odmietnuť všetky súbory cookie|Refuzo të gjitha cookies',
  'Tüm çerezleri yasaklayın|Все відхилити|Từ chối cất cả cookies|Refusar|Ablehnen|Rechazar|Keeldu|Elvet|Afwijzen',
];

const ACCEPTING = [
  'Accepta|Tillad alle|Alle akzeptieren|Das ist ok|That’s ok|De acuerdo|Hyväksy|C’est bon.|De acordo|U redu',
  'Elfogad|Va bene così|Dat is oké|Godtar alle|Es bon|Zaakceptuj wszystkie|Aceito.|Принять|У реду|Tamam',
  '照单全收|没事的|تقبل كل شيء|ОК, приемам всички|přijmout vše|OK, αποδοχή όλων|OK, nõustu kõigiga|Tout accepter',
  '全てに同意する|모두 수락|Alles akzeptéieren|Gerai, priimu visus|Pieņemt visu|OK, akceptuję wszystko',
  'Ок, все активировать|OK, prijať všetko|OK, prano të gjitha|evet, her şeyi kabul edin|Прийняти все',
  'OK, đồng ý|Nõustu|Akseptere|Aanvaarden|Accepto|Accetto',
];

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split('|'));
const says = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text);

describe('the words by which answers of other banners are known', () => {
  it('find every button of Klaro, Orejime and tarteaucitron that refuses', () => {
    expect(words(REFUSING).filter((text) => !says(REJECT, text))).to.deep.equal([]);
  });

  it('find every button of theirs that accepts, and take none of them for a refusal', () => {
    const missed = words(ACCEPTING).filter((text) => !says(ACCEPT, text) || says(REJECT, text));
    expect(missed).to.deep.equal([]);
  });
});
