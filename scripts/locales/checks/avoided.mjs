import { plain, words } from './text.mjs';

/** K8: none of the words that the glossary advises against, most of them of a neighbour language. */
export function avoided({ id, target }, { glossary }) {
  if (glossary.avoid.length === 0) return [];
  const found = words(glossary.avoid).exec(plain(target));
  if (!found) return [];
  return [
    { check: 'K8', id, found: `“${found[0]}”`, expected: 'the term of locales/glossary.json' },
  ];
}
