import type { TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import { LOADERS } from '../generated/locales/loaders.js';
import { bestTag } from '../model/best-tag.js';
import type { CataloguePart, Formats, LoadedPart } from './translation-types.js';

// Loaded for languages other than English: the list of all files is too long for every page.

const CODES = Object.keys(LOADERS);

/** The code of the translation for a reader of `locale`; `undefined` if there is none. */
export const translationFor = (locale: string): string | undefined => bestTag(locale, CODES);

/** Loads a part of a translation. */
export async function loadPart(
  code: string,
  part: CataloguePart,
): Promise<{ templates: TemplateMap; formats?: Formats }> {
  const loaded: LoadedPart = await LOADERS[code as keyof typeof LOADERS][part]();
  const { texts, formats } = loaded;
  const entries = Object.entries(texts).map(([id, text]) => [id, template(text)] as const);
  return { templates: Object.fromEntries(entries), formats };
}

/** A text with numbered places, as lit-localize reads it. */
function template(text: string): TemplateLike {
  const pieces = text.split(/\{(\d)\}/);
  if (pieces.length === 1) return text;
  const strings = pieces.filter((_, at) => at % 2 === 0);
  const values = pieces.filter((_, at) => at % 2 === 1).map(Number);
  // `raw`, which the type of a template's strings has, is not read.
  return { strTag: true, strings: strings as never, values };
}
