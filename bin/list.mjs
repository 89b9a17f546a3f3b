import { listed, tableOf } from '../dist/catalogue/listing.js';
import { closestIds, searched } from '../dist/catalogue/search.js';
import { loadCatalogue } from './catalogue.mjs';

export const summary = 'Prints the services of the catalogue.';

export const usage = `consent-elements list [WORD] [options]

Prints the services of the catalogue; with a WORD, those that have it in their id, names, provider,
kind or hosts, or that store a cookie of that name. A star marks services with a value that no
primary source confirms. The exit code is 1 if there is none.

  --json             prints JSON, with "verified" in place of the star`;

export const options = { json: { type: 'boolean' } };

export const mistakeIn = ({ length }) =>
  length > 1 ? 'list expects one WORD at most.' : undefined;

const LEGEND = '* no primary source confirms some values; “npx consent-elements add” prints them';

function nothingText(word, ids) {
  const closest = closestIds(word, ids);
  const hint = closest.length > 0 ? ` Did you mean ${closest.join(' or ')}?` : '';
  return `Nothing in the catalogue matches “${word}”.${hint}`;
}

export async function run([word], { json }) {
  const catalogue = await loadCatalogue();
  const services = searched([...catalogue.values()], word).map(listed);
  const exitCode = services.length > 0 ? 0 : 1;
  if (json) return { output: JSON.stringify(services, null, 2), exitCode };
  if (exitCode) return { notes: nothingText(word, [...catalogue.keys()]), exitCode };
  const hasStar = services.some(({ verified }) => !verified);
  return { output: tableOf(services), notes: hasStar ? `\n${LEGEND}` : undefined };
}
