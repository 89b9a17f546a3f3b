import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { additionLines } from '../dist/catalogue/addition-lines.js';
import { firstPolicy } from '../dist/catalogue/first-policy.js';
import { nextSteps } from '../dist/catalogue/next-steps.js';
import { knownTag } from '../dist/model/language-tag.js';
import { factsOf } from './catalogue.mjs';
import { listIn } from './list-in.mjs';
import { policyOf } from './policy-file.mjs';

export const summary = 'Writes a first policy.';

export const usage = `consent-elements init [FILE] [options]

Writes a first policy (default: cookies.json), with the category “necessary” and those of the
services. It can be used at once. Creates the folder of the file. Never overwrites a file.

  --name TEXT        name of the site
  --url URL          address of the site
  --controller TEXT  who answers for the site
  --contact TEXT     an e-mail address, a link or a postal address of the controller
  --privacy URL      address of the privacy notice
  --statement URL    address of the page that shows the cookie statement
  --languages TAGS   languages of the site, such as fr,en: notice and statement get an address for
                     each, in which {lang} stands for the tag
  --services IDS     services of the catalogue, such as django,youtube,matomo
  --with FEATURES    declares also what these features of them store, such as server-side-tagging, or
                     “all”; what only few sites have is left out otherwise, and listed`;

const TEXTS = ['name', 'url', 'controller', 'contact', 'privacy', 'statement'];

export const options = Object.fromEntries(
  [...TEXTS, 'languages', 'services', 'with'].map((name) => [name, { type: 'string' }]),
);

/** The options whose address may differ by language. */
const BY_LANGUAGE = ['privacy', 'statement'];

/** What is wrong with a placeholder: nothing replaces it without the languages, or at its place. */
function mistakeInPlaceholders({ languages, ...values }) {
  const name = TEXTS.find((one) => values[one]?.includes('{lang}'));
  const other = TEXTS.find((one) => !BY_LANGUAGE.includes(one) && values[one]?.includes('{lang}'));
  if (other) return `--${other} is the same in all languages: write it without {lang}.`;
  return name && languages === undefined
    ? `--${name} has {lang}, but no languages are named: add --languages, such as --languages fr,en.`
    : undefined;
}

export function mistakeIn({ length }, { languages, ...values }) {
  if (length > 1) return 'init expects one FILE at most; --services takes a list with commas.';
  return mistakeInLanguages(languages, values) ?? mistakeInPlaceholders({ languages, ...values });
}

function mistakeInLanguages(languages, { privacy, statement }) {
  const wrong = listIn(languages).find((tag) => !knownTag(tag));
  if (wrong) return `--languages should name language tags such as fr or pt-BR, not “${wrong}”.`;
  if (languages !== undefined && listIn(languages).length === 0)
    return '--languages should name a language tag, such as fr.';
  const isIdle = languages !== undefined && !privacy && !statement;
  return isIdle ? '--languages needs --privacy or --statement.' : undefined;
}

/** The schema of the package that is installed in the current folder, seen from a file. */
function schemaFor(file) {
  const schema = resolve('node_modules/consent-elements/dist/policy.schema.json');
  const path = relative(dirname(resolve(file)), schema).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The day where the author is, as ISO 8601. */
const today = () => new Date().toLocaleDateString('sv');

async function makeFolder(folder) {
  await mkdir(folder, { recursive: true }).catch((cause) => {
    const fix = 'name another file, or create the folder';
    throw new Error(`The folder ${folder} cannot be created, because of ${cause.code}: ${fix}.`, {
      cause,
    });
  });
}

async function writeNew(file, text) {
  await makeFolder(dirname(file));
  await writeFile(file, text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
    const fix = 'init never overwrites; “npx consent-elements add” adds services to it';
    throw new Error(`${file} exists already: ${fix}.`, { cause: error });
  });
}

export async function run(
  [file = 'cookies.json'],
  { languages, services, with: features, ...site },
) {
  const all = await factsOf(listIn(services));
  const tags = languages === undefined ? undefined : listIn(languages).map(knownTag);
  const facts = { schema: schemaFor(file), today: today(), ...site, languages: tags };
  const { text, additions } = firstPolicy(facts, all, listIn(features));
  const policy = policyOf(text, file);
  await writeNew(file, text);
  const output = [`Wrote ${file}.`, ...additionLines(additions, policy)].join('\n');
  return { output, notes: nextSteps(additions, { ...policy, services: [] }).join('\n') };
}
