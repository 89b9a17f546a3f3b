import type { TemplateMap } from '@lit/localize/internal/types.js';

/**
 * The labels of a banner, the rest of the interface, or the prose of the statement: a page loads
 * those that it shows.
 */
export type CataloguePart = 'banner' | 'interface' | 'statement';

/** What a language needs besides texts, where browsers do not know it or write it differently. */
export interface Formats {
  /** Another form of “and” before some words: Spanish “e” before “Instagram”. */
  readonly and?: { readonly before: string; readonly from: string; readonly to: string };
  /** Pattern of a date: `{d} de {month} de {y}`. */
  readonly date?: string;
  readonly months?: readonly string[];
  /** Patterns of durations by unit and plural form: `{0} months`. */
  readonly units?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A generated module of `src/generated/locales`. */
export interface LoadedPart {
  /** The translations by id, with numbered places for values: “{0} and {1}”. */
  readonly texts: Readonly<Record<string, string>>;
  readonly formats?: Formats;
}

/** The texts for a reader. */
export interface Texts {
  /** The language of the translation, as BCP 47 tag. */
  readonly code: string;
  /** The translations as lit-localize reads them. English, which is in the code, needs none. */
  readonly templates?: TemplateMap;
  readonly formats?: Formats;
}

export const ENGLISH: Texts = { code: 'en' };

let languages: typeof import('./languages.js') | undefined;

/** The texts of each language, as far as they are loaded. */
const loaded = new Map<string, Texts>();
/** The requests for parts, by language and part. One that failed is not repeated. */
const requests = new Map<string, Promise<boolean>>();
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
  if (!(await requested('languages', loadLanguages))) return ENGLISH;
  const code = languages!.translationFor(locale);
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

/** Requests a file once. Resolves to whether it is there; a failure is reported once. */
function requested(file: string, load: () => Promise<void>): Promise<boolean> {
  const request = requests.get(file) ?? load().then(() => true, failed(file));
  requests.set(file, request);
  return request;
}

const failed = (file: string) => (error: unknown) => {
  console.warn(
    `consent-elements: the texts “${file}” could not be loaded, so they are in English`,
    error,
  );
  return false;
};
