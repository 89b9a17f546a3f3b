import { addServices } from '../dist/catalogue/add-services.js';
import { additionLines } from '../dist/catalogue/addition-lines.js';
import { nextSteps } from '../dist/catalogue/next-steps.js';
import { unstamped } from '../dist/check/checked-date.js';
import { factsOf } from './catalogue.mjs';
import { readPolicy, writePolicy } from './policy-file.mjs';

export const summary = 'Adds services of the catalogue to the policy.';

export const usage = `consent-elements add ID… [options]

Adds services of the catalogue to the policy: provider, privacy notice, and what they store. What is
in the file stays as it is, layout included. Prints what was added, and the values that no primary
source confirms. Says on standard error what is left to do. A second time, nothing changes.

  --policy FILE      the policy file (default: cookies.json)
  --category ID      category of the services (default: what the catalogue proposes for each)`;

export const options = { policy: { type: 'string' }, category: { type: 'string' } };

export const mistakeIn = ({ length }) =>
  length > 0 ? undefined : 'add expects an ID; “npx consent-elements list” prints them.';

export async function run(ids, { policy: path = 'cookies.json', category }) {
  const all = await factsOf(ids);
  const file = await readPolicy(path);
  const { text, additions } = addServices(file.text, all, category);
  const lines = additionLines(additions, file.policy);
  if (text === file.text) return { output: [...lines, `${path} has not changed.`].join('\n') };
  await writePolicy(file, unstamped(text));
  return { output: lines.join('\n'), notes: nextSteps(additions, file.policy).join('\n') };
}
