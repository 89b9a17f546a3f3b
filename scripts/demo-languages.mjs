import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

/**
 * The demo's pages are written in English. demo/languages has what they say in other languages, by
 * the English text.
 */
const fileOf = (language) => inProject(`demo/languages/${language}.json`);

const PATH = /^\/(?:([a-zA-Z-]+)\/)?([a-z-]+\.html)?$/;

/** The language and the file of a page: `/ar/cookies.html`; `undefined` for any other path. */
export function pageOf(path) {
  const [match, language = 'en', file = 'index.html'] = PATH.exec(path) ?? [];
  const isKnown = match && (language === 'en' || existsSync(fileOf(language)));
  return isKnown ? { language, file } : undefined;
}

/** A page of the demo in one of its languages; `undefined` if there is no such page. */
export async function demoPage({ language, file }) {
  const address = inProject('demo', file);
  if (!existsSync(address)) return undefined;
  const page = await readFile(address, 'utf8');
  if (language === 'en') return page;
  const words = JSON.parse(await readFile(fileOf(language), 'utf8'));
  return inLanguage(page, language, words);
}

/** @param words The translations by their English text. */
export function inLanguage(page, language, words) {
  const changes = [sections, currentLanguage, links, texts, attributes, root];
  let changed = page;
  for (const change of changes) changed = change(changed, language, words);
  return changed;
}

const SECTION = /<section id="(\w+)"[^]*?<h2 [^>]*>([^<]*)<[^]*?<\/section>\s*/g;
const SECTION_LINK = /<a href="\/?#\w+">([^<]*)<\/a>\s*/g;

/** Not every section is translated. The one for developers stays in English, the others leave. */
const sections = (page, _language, words) =>
  page
    .replace(SECTION, (section, id, title) => {
      if (words[title]) return section;
      return id === 'developers' ? section.replace('<section', '$& lang="en" dir="ltr"') : '';
    })
    .replace(SECTION_LINK, (link, title) => (words[title] ? link : ''));

/** The menu of the languages says which one it is. */
function currentLanguage(page, language) {
  const link = `hreflang="${language}" lang="${language}"`;
  const [, name] = page.match(new RegExp(`${link}>([^<]*)<`));
  return page
    .replace(' aria-current="true"', '')
    .replace(link, `${link} aria-current="true"`)
    .replace(/<b lang="en">[^<]*</, `<b lang="${language}">${name}<`);
}

/** The links of a page lead to pages in its language, but those of the menu of languages. */
const links = (page, language) =>
  page
    .replace(/href="(\/(?:[a-z-]+\.html)?(?:#\w+)?)"(?! hreflang)/g, `href="/${language}$1"`)
    .replaceAll('/embed/player.html', `$&?lang=${language}`);

const plain = (text) => text.replace(/[ \n]+/g, ' ').trim();

const texts = (page, _language, words) =>
  page.replace(/(?<=>\s*)[^<>\s][^<>]*?(?=\s*<)/g, (text) => words[plain(text)] ?? text);

const attributes = (page, _language, words) =>
  page.replace(/( (?:alt|aria-label|content|title)=)"([^"]*)"/g, (whole, name, text) =>
    words[text] ? `${name}"${words[text]}"` : whole,
  );

const root = (page, language) => {
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  return page.replace('<html lang="en"', `<html lang="${language}"${direction}`);
};
