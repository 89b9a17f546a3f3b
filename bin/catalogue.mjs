import { entryFor, unknownIdText } from '../dist/catalogue/search.js';
import { loadCatalogue } from '../dist/driver/known-services.js';

export { loadCatalogue };

/** The facts of these entries, by id or by a name that only one has; throws where one is missing. */
export async function factsOf(ids) {
  const catalogue = await loadCatalogue();
  const unknown = ids.filter((id) => !entryFor(id, catalogue));
  if (unknown.length > 0) {
    const known = [...catalogue.values()];
    throw new Error(unknown.map((id) => unknownIdText(id, known)).join('\n'));
  }
  return [...new Set(ids.map((id) => entryFor(id, catalogue)))];
}
