import { updateLines } from '../dist/catalogue/update-lines.js';
import { isOutdated, updateServices } from '../dist/catalogue/update-services.js';
import { unstamped } from '../dist/check/checked-date.js';
import { loadCatalogue } from './catalogue.mjs';
import { readPolicy, writePolicy } from './policy-file.mjs';

export const summary = 'Compares the services of the policy with the catalogue.';

export const usage = `consent-elements update [options]

Compares the services that were taken from the catalogue with what it knows now. Prints each value
that has changed, old → new, and those that stay because the site has changed them. Writes nothing
without --write.

  --policy FILE      the policy file (default: cookies.json)
  --write            applies the changes, and notes the new day in "from"
  --check            exit code 1 if --write would change the file`;

export const options = {
  policy: { type: 'string' },
  write: { type: 'boolean' },
  check: { type: 'boolean' },
};

export function mistakeIn({ length }, { write, check }) {
  if (length > 0) return 'update expects no ID: it compares all services that name the catalogue.';
  return write && check ? 'The options --write and --check exclude each other.' : undefined;
}

const count = (number) => (number === 1 ? '1 service' : `${number} services`);

function resultOf(updates, write) {
  const outdated = updates.filter(isOutdated);
  if (updates.length === 0) return 'No service in the policy comes from the catalogue.';
  if (outdated.length === 0) return `Nothing to update in ${count(updates.length)}.`;
  return write
    ? `Updated ${count(outdated.length)}. If visitors must be asked again, raise "revision".`
    : `Nothing was written; --write updates ${count(outdated.length)}.`;
}

export async function run(_ids, { policy: path = 'cookies.json', write, check }) {
  const file = await readPolicy(path);
  const { text, updates } = updateServices(file.text, await loadCatalogue());
  const isDifferent = text !== file.text;
  if (write && isDifferent) await writePolicy(file, unstamped(text));
  const lines = [...updates.flatMap(updateLines), resultOf(updates, write)];
  return { output: lines.join('\n'), exitCode: check && isDifferent ? 1 : 0 };
}
