import type { LocaleModule, TemplateMap } from '@lit/localize/internal/types.js';
import type { targetLocales } from '../generated/locales/codes.js';
import { language } from '../model/localized-text.js';

/**
 * The labels of the interface, or the prose of the statement, which a page with only a banner does
 * not load.
 */
export type CataloguePart = 'interface' | 'statement';

type TargetLocale = (typeof targetLocales)[number];
type Loader = () => Promise<LocaleModule>;

// The paths are literal because bundlers cannot resolve computed ones.
const LOADERS: Readonly<Record<TargetLocale, Readonly<Record<CataloguePart, Loader>>>> = {
  fr: {
    interface: () => import('../generated/locales/fr.js'),
    statement: () => import('../generated/locales/fr.statement.js'),
  },
};

/**
 * The language of the interface for a reader: the reader's own if it is supported, else English.
 */
export function supportedLanguage(locale: string): string {
  const wanted = language(locale);
  return Object.hasOwn(LOADERS, wanted) ? wanted : 'en';
}

const loaded = new Map<string, TemplateMap>();

/** The templates of a language if they are loaded. English needs none. */
export function catalogue(code: string, part: CataloguePart): TemplateMap | undefined {
  return loaded.get(`${code}/${part}`);
}

/**
 * Loads the templates of a language. If that fails, the texts stay English and a warning is logged.
 */
export async function loadCatalogue(code: string, part: CataloguePart): Promise<void> {
  const loader = LOADERS[code as TargetLocale]?.[part];
  if (!loader || catalogue(code, part)) return;
  try {
    loaded.set(`${code}/${part}`, (await loader()).templates);
  } catch (error) {
    console.warn(`consent-elements: no texts in ${code}`, error);
  }
}
