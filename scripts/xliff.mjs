const UNIT = /<trans-unit\b[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const TARGET = /<target\b[^>]*>([\s\S]*?)<\/target>/;

/** The messages of an XLIFF 1.2 text, as id and translation (undefined where there is none). */
function translations(xliff) {
  return [...xliff.matchAll(UNIT)].map(([, id, unit]) => ({ id, target: TARGET.exec(unit)?.[1] }));
}

/** The ids of all messages that an XLIFF text lists. */
export const messageIds = (xliff) => translations(xliff).map(({ id }) => id);

/** The ids that wait for a translation: no `<target>`, or an empty one. */
export function missingTranslations(xliff) {
  return translations(xliff)
    .filter(({ target }) => !target?.trim())
    .map(({ id }) => id);
}
