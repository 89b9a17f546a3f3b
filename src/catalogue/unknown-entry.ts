import { closest } from '../model/closest.js';

/** The ids that a mistyped or shortened one may mean; the closest first, three at most. */
export function closestIds(word: string, ids: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  return closest(word, ids, () => limit);
}

/** Says that the catalogue has no such entry, and what it has. */
export function unknownIdText(id: string, ids: readonly string[]): string {
  const near = closestIds(id, ids);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `The catalogue has no “${id}”.${hint} “npx consent-elements list WORD” searches in it.`;
}
