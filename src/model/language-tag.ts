/** Django writes `pt_BR`, and case has no meaning in a tag. */
export const plain = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();

/** A language tag as `Intl` writes it; `undefined` if it is none. */
export function knownTag(tag: string): string | undefined {
  try {
    // WebKitGTK does not know that Serbo-Croatian (sh) is now a form of Serbian.
    return Intl.getCanonicalLocales(plain(tag).replace(/^sh\b/, 'sr-latn'))[0];
  } catch {
    return undefined;
  }
}

/** Normalizes a language tag for `Intl`. Pages contain every kind of mistake: these are English. */
export const canonical = (tag: string): string => knownTag(tag) ?? 'en';

/** The primary language subtag: `fr` for `fr-CA`. */
export const language = (tag: string): string => plain(tag).split('-')[0]!;
