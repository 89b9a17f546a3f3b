import { spawnSync } from 'node:child_process';
import { plain } from './checks/text.mjs';

/** Names of Debian's dictionaries (`hunspell-…`), where they have more than the code. */
const DICTIONARIES = {
  ...{ ar: 'ar', bg: 'bg_BG', ca: 'ca_ES', cs: 'cs_CZ', da: 'da_DK', de: 'de_DE', el: 'el_GR' },
  ...{ es: 'es_ES', et: 'et_EE', eu: 'eu', fr: 'fr_FR', ga: 'ga_IE', gl: 'gl_ES', he: 'he_IL' },
  ...{ hi: 'hi_IN', hr: 'hr_HR', hu: 'hu_HU', id: 'id_ID', is: 'is_IS', it: 'it_IT', ko: 'ko_KR' },
  ...{ lt: 'lt_LT', lv: 'lv_LV', nb: 'nb_NO', nl: 'nl_NL', pl: 'pl_PL', pt: 'pt_PT', ro: 'ro_RO' },
  ...{ 'pt-BR': 'pt_BR', ru: 'ru_RU', sk: 'sk_SK', sl: 'sl_SI', sr: 'sr_RS', sv: 'sv_SE' },
  ...{ tr: 'tr_TR', uk: 'uk_UA', vi: 'vi_VN' },
};

const run = (args, input = '') => spawnSync('hunspell', args, { encoding: 'utf8', input });

/** The dictionaries that hunspell finds; none without hunspell. */
const installed = new Set(
  [...(run(['-D']).stderr ?? '').matchAll(/[^/\s]+$/gm)].map(([name]) => name),
);

/** Whether a dictionary of a language is installed. */
export const canSpell = (locale) => installed.has(DICTIONARIES[locale]);

/** K19: every word is in the dictionary. Loans and compounds often are not, so a person looks. */
export function spelling(locale, units) {
  const wordsOf = new Map(units.map(({ id, target }) => [id, words(target)]));
  const all = [...new Set([...wordsOf.values()].flat())];
  const { stdout = '' } = run(['-l', '-d', DICTIONARIES[locale]], all.join('\n'));
  const unknown = new Set(stdout.split('\n').filter(Boolean));
  return units.flatMap(({ id }) =>
    [...new Set(wordsOf.get(id))]
      .filter((word) => unknown.has(word))
      .map((word) => ({
        check: 'K19',
        id,
        found: `“${word}”`,
        expected: 'a word of the dictionary',
      })),
  );
}

const words = (text) => plain(text).match(/[\p{L}\p{M}’]+/gu) ?? [];
