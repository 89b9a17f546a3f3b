import type { TemplateMap } from '@lit/localize/internal/types.js';

/**
 * The labels of a banner, the rest of the interface, the prose of the statement, the kinds of
 * services, or the links of `<cookie-choices>`: a page loads those that it shows.
 */
export type CataloguePart = 'banner' | 'interface' | 'statement' | 'kinds' | 'choices';

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
