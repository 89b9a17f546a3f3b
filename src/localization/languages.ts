import { LOADERS } from '../generated/locales/loaders.js';
import { bestTag } from '../model/language-tag.js';
import type { CataloguePart, LoadedPart } from './catalogues.js';

// Loaded for languages other than English: the list of all files is too long for everybody.

const CODES = Object.keys(LOADERS);

/** The code of the translation for a reader of `locale`; `undefined` if there is none. */
export const translationFor = (locale: string): string | undefined => bestTag(locale, CODES);

/** Loads a part of a translation. */
export const loadPart = (code: string, part: CataloguePart): Promise<LoadedPart> =>
  LOADERS[code as keyof typeof LOADERS][part]();
