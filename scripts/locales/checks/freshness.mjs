/**
 * K4: a translation is that of the present English text. Its unit has the hash of the text that
 * was translated, which `npm run generate` removes when the English changes.
 *
 * @param {(source: string) => string} hashOf
 */
export function freshness({ id, source, target, translated }, hashOf) {
  if (!target || translated === hashOf(source)) return [];
  const expected =
    'a translation of the present English text; review it and set state="translated", then run "npm run generate"';
  return [{ check: 'K4', id, found: 'the English text has changed', expected }];
}
