import { readFile } from 'node:fs/promises';
import { inProject, readJson } from '../project.mjs';
import { formFindings, textFindings } from './checks/checks.mjs';
import { withWaivers } from './checks/waivers.mjs';
import { hashOf, parseXliff, writeXliff } from './xliff.mjs';

/** The languages that have a file. */
export const locales = async () => (await readJson('lit-localize.json')).targetLocales;

const present = (locale) => readFile(inProject(`locales/${locale}.xlf`), 'utf8');

/** What the checks of form need to know of a file. */
export async function readCatalogue(locale, xliff) {
  const text = (xliff ?? (await present(locale))).replaceAll('\r\n', '\n');
  const notes = await readJson('locales/notes.json');
  const units = parseXliff(text);
  return {
    locale,
    text,
    units,
    written: writeXliff(locale, units, notes),
    ids: Object.keys(notes),
  };
}

/** What translators of a language have agreed on. */
export async function glossaryOf(locale) {
  const glossary = (await readJson('locales/glossary.json'))[locale];
  if (!glossary)
    throw new Error(`locales/glossary.json has no entry for ${locale}: add its terms.`);
  return glossary;
}

/**
 * What all checks say of a language, less what is waived.
 *
 * @param {string} locale
 * @param {string} [xliff] The file; default: that in `locales`.
 */
export async function checkLocale(locale, xliff) {
  const catalogue = await readCatalogue(locale, xliff);
  const glossary = await glossaryOf(locale);
  const findings = [
    ...formFindings(catalogue),
    ...textFindings({ ...catalogue, glossary, hashOf }),
  ];
  return withWaivers(findings, (await readJson('locales/waivers.json'))[locale]);
}
