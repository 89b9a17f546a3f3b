import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileNames } from '../dist/generated/locales/codes.js';
import { translationFor } from '../dist/localization/languages.js';
import { canonical, language } from '../dist/model/language-tag.js';
import { checked } from '../dist/render/checked.js';
import { headScript, withoutHead } from '../dist/signals/heads.js';
import { inScript } from '../dist/signals/heads-vendors.js';
import { localeNote } from './locale-note.mjs';
import { mustAllow } from './must-allow.mjs';

export const summary = 'Prints the script tag for <head>.';

export const usage = `consent-elements preload --entry URL [options]
       consent-elements preload --signals [--policy FILE] [--entry URL] [options]

Prints the script tag for <head>, preceded by an inline script that preloads everything that a first
visit needs in one round trip. Return visits preload nothing.

With --signals, prints first what the signals of the policy have to say before any tag that is not
gated: insert it in front of all tags. Without --entry, prints nothing else.

  --entry URL        URL of elements.js; its chunks are in chunks/ beside it (required without
                     --signals)
  --signals          prints the script of the policy's signals
  --policy FILE      the policy, for --signals (default: cookies.json)
  --src URL          URL of the policy file
  --locale TAG       language of the page: de, zh-TW, Django's pt_BR (default: en)
  --cookie NAME      name of the consent cookie (default: cookies_preferences)
  --nonce NONCE      nonce of the page's content security policy`;

export const options = {
  entry: { type: 'string' },
  signals: { type: 'boolean' },
  policy: { type: 'string' },
  src: { type: 'string' },
  locale: { type: 'string' },
  cookie: { type: 'string' },
  nonce: { type: 'string' },
};

export function mistakeIn({ length }, { entry, signals, policy }) {
  if (length > 0) return 'preload expects no FILE; --policy FILE names the policy.';
  if (policy && !signals) return 'The option --policy goes with --signals.';
  return entry || signals ? undefined : 'The option --entry is required.';
}

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

/** The inline script that preloads what a first visit needs. */
async function choiceScript({ entry, src, locale = 'en', cookie = 'cookies_preferences' }) {
  const folder = entry.replace(/[^/]*$/, 'chunks/');
  const modules = (await chunksOf(locale)).map((file) => folder + file);
  return choice(modules, src, cookie);
}

/** Reads the policy whose signals are printed. */
const readPolicy = async (file = 'cookies.json') =>
  checked(JSON.parse(await readFile(file, 'utf8')));

/** What no script in the head can do. */
function gateNote(policy) {
  const names = policy ? withoutHead(policy) : [];
  return names.length > 0
    ? `Gate the tags of ${names.join(', ')}: nothing in <head> can tell them of consent before they run. docs/signals.md has the reasons.`
    : undefined;
}

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const NONE = 'None of the signals in the policy needs a script in <head>.';

/** The scripts of the head, in their order. */
async function scriptsFor(policy, values) {
  const scripts = [policy && headScript(policy), values.entry && (await choiceScript(values))];
  return scripts.filter(Boolean);
}

export async function run(_files, { signals, policy: file, ...values }) {
  const { entry, nonce } = values;
  const attribute = nonce ? ` nonce="${escaped(nonce)}"` : '';
  const policy = signals ? await readPolicy(file) : undefined;
  const scripts = await scriptsFor(policy, values);
  const lines = scripts.map((script) => `<script${attribute}>${script}</script>`);
  if (entry)
    lines.push(`<script${attribute} type="module" async src="${escaped(entry)}"></script>`);
  const locale = localeNote(values.locale, policy?.texts);
  const notes = [locale, hashNote(scripts, nonce), gateNote(policy)].filter(Boolean);
  return { output: lines.join('\n'), notes: notes.join('\n') };
}

function hashNote(scripts, nonce) {
  if (scripts.length === 0) return NONE;
  return nonce ? undefined : mustAllow(`script-src ${scripts.map(hashOf).join(' ')}`);
}
