import { unknownIdText } from '../dist/catalogue/search.js';
import { loadCatalogue } from '../dist/driver/known-services.js';

export { loadCatalogue };

/** The facts of these entries; throws where the catalogue lacks one. */
export async function factsOf(ids) {
  const catalogue = await loadCatalogue();
  const unknown = ids.filter((id) => !catalogue.has(id));
  if (unknown.length > 0) {
    const known = [...catalogue.values()];
    throw new Error(unknown.map((id) => unknownIdText(id, known)).join('\n'));
  }
  return [...new Set(ids)].map((id) => catalogue.get(id));
}
