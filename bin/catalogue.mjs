import { entryFor, unknownIdText } from '../dist/catalogue/search.js';
import { loadCatalogue } from '../dist/driver/known-services.js';

export { loadCatalogue };

/** The facts of these entries, by id or by a name that only one has; throws where one is missing. */
export async function factsOf(ids) {
  const catalogue = await loadCatalogue();
  const found = new Map(ids.map((id) => [id, entryFor(id, catalogue)]));
  const unknown = ids.filter((id) => !found.get(id));
  if (unknown.length > 0) {
    const known = [...catalogue.values()];
    throw new Error(unknown.map((id) => unknownIdText(id, known)).join('\n'));
  }
  return [...new Set(found.values())];
}
