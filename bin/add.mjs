import { addServices } from '../dist/catalogue/add-services.js';
import { additionLines } from '../dist/catalogue/addition-lines.js';
import { nextSteps } from '../dist/catalogue/next-steps.js';
import { unstamped } from '../dist/check/checked-date.js';
import { factsOf } from './catalogue.mjs';
import { listIn } from './list-in.mjs';
import { readPolicy, writePolicy } from './policy-file.mjs';

export const summary = 'Adds services of the catalogue to the policy.';

export const usage = `consent-elements add ID… [options]

Adds services of the catalogue to the policy: provider, privacy notice, and what they store. What is
in the file stays as it is, layout included. Prints what was added, and the values that no primary
source confirms. Says on standard error what is left to do. A second time, nothing changes.

  --policy FILE      the policy file (default: cookies.json)
  --category ID      category of the services (default: what the catalogue proposes for each)
  --with FEATURES    declares also what these features of them store, such as server-side-tagging, or
                     “all”; what only few sites have is left out otherwise, and listed`;

export const options = {
  policy: { type: 'string' },
  category: { type: 'string' },
  with: { type: 'string' },
};

export const mistakeIn = ({ length }) =>
  length > 0 ? undefined : 'add expects an ID; “npx consent-elements list” prints them.';

export async function run(ids, { policy: path = 'cookies.json', category, with: names }) {
  const all = await factsOf(ids);
  const file = await readPolicy(path);
  const { text, additions } = addServices(file.text, all, {
    category,
    features: listIn(names),
  });
  const lines = additionLines(additions, file.policy);
  if (text === file.text) return { output: [...lines, `${path} has not changed.`].join('\n') };
  await writePolicy(file, unstamped(text));
  return { output: lines.join('\n'), notes: nextSteps(additions, file.policy).join('\n') };
}
