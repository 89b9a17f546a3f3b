/** Stands for an inserted value in a text under check. */
export const PLACE = '\uFFFC';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A text as a reader sees it, with `PLACE` for each inserted value. */
export const plain = (xml) =>
  xml
    .replaceAll(/<x\b[^>]*\/>/g, PLACE)
    .replaceAll(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

/**
 * Finds words in a text. `\b` knows ASCII letters only, and would find “the” in Irish “dlíthe”.
 *
 * @param {readonly string[]} words Regular expressions of whole words.
 */
export const words = (words, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, flags);

/** The number of characters that a reader counts, inserted values left out. */
export const lengthOf = (text) => [...text.replaceAll(PLACE, '')].length;
