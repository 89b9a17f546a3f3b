const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const TARGET = /<target\b[^>]*>([\s\S]*?)<\/target>/;

/** The messages of an XLIFF 1.2 text, as id and translation (`undefined` if there is none). */
function translations(xliff) {
  return [...xliff.matchAll(UNIT)].map(([, id, unit]) => ({ id, target: TARGET.exec(unit)?.[1] }));
}

/** The ids of all messages in an XLIFF text. */
export const messageIds = (xliff) => translations(xliff).map(({ id }) => id);

/** The ids of messages without a translation: their `<target>` is missing or empty. */
export function missingTranslations(xliff) {
  return translations(xliff)
    .filter(({ target }) => !target?.trim())
    .map(({ id }) => id);
}
