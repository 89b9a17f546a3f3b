import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileNames } from '../dist/generated/locales/codes.js';
import { translationFor } from '../dist/localization/languages.js';
import { canonical, language } from '../dist/model/language-tag.js';

export const usage = `consent-elements preload --entry URL [options]

Prints the script tag for <head>, preceded by an inline script that preloads everything that a first
visit needs in one round trip. Return visits preload nothing.

  --entry URL        URL of elements.js; its chunks are in chunks/ beside it (required)
  --src URL          URL of the policy file
  --locale TAG       language of the page: de, zh-TW, Django's pt_BR (default: en)
  --cookie NAME      name of the consent cookie (default: cookies_preferences)
  --nonce NONCE      nonce of the page's content security policy`;

export const names = ['entry', 'src', 'locale', 'cookie', 'nonce'];

export const files = 0;

export const missing = ({ entry }) => (entry ? undefined : 'The option --entry is required.');

const CHUNKS = new URL('../dist/cdn/chunks/', import.meta.url);

/** The chunks that the first banner needs; see `src/ask`. English is in the code. */
function chunkNames(locale) {
  const tag = canonical(locale);
  if (language(tag) === 'en') return ['ask'];
  const code = translationFor(tag);
  // A page in an unknown language asks the list of languages, and is in English.
  return ['ask', 'languages', ...(code ? [`${fileNames[code] ?? code}.banner`] : [])];
}

async function chunksOf(locale) {
  const prefixes = chunkNames(locale).map((name) => `${name}-`);
  const all = await readdir(CHUNKS);
  return all.filter(
    (file) => file.endsWith('.js') && prefixes.some((prefix) => file.startsWith(prefix)),
  );
}

const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Creates a script that requests modules and data in the same way as `elements.js`, so that the
 * browser fetches nothing twice.
 */
function choice(modules, src, cookie) {
  const links = modules.map((href) => ({ rel: 'modulepreload', href }));
  if (src) links.push({ rel: 'preload', as: 'fetch', crossOrigin: '', href: src });
  const isFirst = `!('; '+document.cookie).includes(${inScript(`; ${cookie}=`)})`;
  const ask = `document.head.append(Object.assign(document.createElement('link'),l))`;
  return `if(${isFirst})for(const l of ${inScript(links)})${ask}`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export async function run(
  _files,
  { entry, src, locale = 'en', cookie = 'cookies_preferences', nonce },
) {
  const folder = entry.replace(/[^/]*$/, 'chunks/');
  const modules = (await chunksOf(locale)).map((file) => folder + file);
  const script = choice(modules, src, cookie);
  const hash = createHash('sha256').update(script).digest('base64');
  const attribute = nonce ? ` nonce="${escaped(nonce)}"` : '';
  const markup = `<script${attribute}>${script}</script>
<script${attribute} type="module" async src="${escaped(entry)}"></script>`;
  return { markup, allow: nonce ? undefined : `script-src 'sha256-${hash}'` };
}
