import type { LocaleModule, TemplateMap } from '@lit/localize/internal/types.js';
import type { targetLocales } from '../generated/locales/codes.js';
import { language } from '../model/localized-text.js';

/** The interface's words and the statement's prose; who sees only a banner needs no prose. */
export type CataloguePart = 'interface' | 'statement';

type TargetLocale = (typeof targetLocales)[number];
type Loader = () => Promise<LocaleModule>;

// Written out, because bundlers split only what they can read: a computed path stays unresolved.
const LOADERS: Readonly<Record<TargetLocale, Readonly<Record<CataloguePart, Loader>>>> = {
  fr: {
    interface: () => import('../generated/locales/fr.js'),
    statement: () => import('../generated/locales/fr.statement.js'),
  },
};

/** The language that the interface has for a reader: the reader's own, or English. */
export function supportedLanguage(locale: string): string {
  const wanted = language(locale);
  return Object.hasOwn(LOADERS, wanted) ? wanted : 'en';
}

const loaded = new Map<string, TemplateMap>();

/** The templates of a language if they are here already; English needs none. */
export function catalogue(code: string, part: CataloguePart): TemplateMap | undefined {
  return loaded.get(`${code}/${part}`);
}

/** Fetches what a language needs; a failure leaves English and a warning. */
export async function loadCatalogue(code: string, part: CataloguePart): Promise<void> {
  const loader = LOADERS[code as TargetLocale]?.[part];
  if (!loader || catalogue(code, part)) return;
  try {
    loaded.set(`${code}/${part}`, (await loader()).templates);
  } catch (error) {
    console.warn(`consent-elements: no texts in ${code}`, error);
  }
}
