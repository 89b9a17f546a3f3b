import type { CataloguePart, Texts } from './translation-types.js';

export const ENGLISH: Texts = { code: 'en' };

let languages: typeof import('./languages.js') | undefined;

/** The texts of each language, as far as they are loaded. */
const loaded = new Map<string, Texts>();
/** The requests for parts, by language and part. One that failed is not repeated. */
const requests = new Map<string, Promise<unknown>>();
const arrived = new Set<string>();

/** Tests have pseudo-languages, which CLDR calls `en-XA` and the like. */
const isEnglish = (locale: string): boolean => /^en\b(?!-X)/i.test(locale);

/** The texts for a reader of `locale`, if nothing has to be loaded for them. */
export function loadedTexts(locale: string, parts: readonly CataloguePart[]): Texts | undefined {
  if (isEnglish(locale)) return ENGLISH;
  if (!languages) return undefined;
  const code = languages.translationFor(locale);
  if (!code) return ENGLISH;
  return parts.every((part) => arrived.has(`${code}.${part}`)) ? loaded.get(code) : undefined;
}

/**
 * Loads the texts for a reader of `locale`. Resolves to English if there is no translation, or if a
 * part of it cannot be loaded: no element is half translated.
 */
export async function loadTexts(locale: string, parts: readonly CataloguePart[]): Promise<Texts> {
  const present = loadedTexts(locale, parts);
  if (present) return present;
  await requested('languages', loadLanguages);
  const code = languages?.translationFor(locale);
  if (!code) return ENGLISH;
  await Promise.all(parts.map((part) => requested(`${code}.${part}`, () => loadPart(code, part))));
  return loadedTexts(locale, parts) ?? ENGLISH;
}

async function loadLanguages(): Promise<void> {
  languages = await import('./languages.js');
}

async function loadPart(code: string, part: CataloguePart): Promise<void> {
  const { templates, formats } = await languages!.loadPart(code, part);
  const present = loaded.get(code);
  loaded.set(code, {
    code,
    templates: { ...present?.templates, ...templates },
    formats: { ...present?.formats, ...formats },
  });
  arrived.add(`${code}.${part}`);
}

/** Requests a file once. A failure is reported once. */
function requested(file: string, load: () => Promise<void>): Promise<unknown> {
  const request = requests.get(file) ?? load().catch(failed(file));
  requests.set(file, request);
  return request;
}

const failed = (file: string) => (error: unknown) =>
  console.warn(`consent-elements: English in place of “${file}”, which could not be loaded`, error);
