import { readJson } from '../scripts/project.mjs';
import { listing } from './listing.mjs';

const HEAD = `# consent-elements

> Cookie consent as web components. A site declares its cookies once, in one JSON file (cookies.json);
> the package renders the banner, the settings, the table of cookies and the cookie statement from it,
> in 43 languages, and blocks scripts and embeds until the visitor consents.

The addresses are relative to this file. Types are in dist/*.d.ts, the elements with their attributes,
parts, slots, events and tokens in custom-elements.json, the schema of cookies.json in
dist/policy.schema.json.
`;

const line = ({ path, title, summary }) => `- [${title}](${path}): ${summary}`;

/** The groups without pages that only the repository and the site have. */
async function packedGroups() {
  const { files } = await readJson('package.json');
  const isPacked = ({ path }) => !files.includes(`!${path}`);
  const groups = (await listing()).filter(({ isInternal }) => !isInternal);
  return groups.map((group) => ({ ...group, pages: group.pages.filter(isPacked) }));
}

/** The text of `llms.txt`: the pages that the package contains, each with a summary. */
export async function llmsText() {
  const groups = (await packedGroups()).filter(({ pages }) => pages.length > 0);
  const sections = groups.map(
    ({ title, pages }) => `## ${title}\n\n${pages.map(line).join('\n')}\n`,
  );
  return [HEAD, ...sections].join('\n');
}
