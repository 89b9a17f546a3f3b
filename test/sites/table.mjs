import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { FINDINGS } from '../../dist/check/finding.js';
import { inProject, isMain } from '../../scripts/project.mjs';
import { sites } from './index.mjs';

const FILE = inProject('test/sites/README.md');

const code = (text) => `\`${text}\``;
const namesWith = (list, id) =>
  sites
    .filter((site) => site[list]?.includes(id))
    .map(({ name }) => code(name))
    .join(' ');

/** How often the site has the finding: several cookies may have it. */
const hits = (id) =>
  sites.map(({ expected }) => expected.filter(([one]) => one === id).length).filter(Boolean);

const row = (cells) => `| ${cells.join(' | ')} |`;

const findingRow = (id) => row([code(id), namesWith('shows', id), namesWith('nearly', id)]);

function siteRow({ name, title, expected, troubles = [] }) {
  const found = expected.map(([id, subject]) => `${code(id)} ${subject}`).join('<br>');
  const kinds = [...new Set(troubles.map(([kind]) => kind))].map(code).join(' ');
  return row([code(name), title, found || 'nothing', kinds]);
}

/** The text of `README.md`: which site shows which finding, and what is expected of each site. */
export async function tableOfSites() {
  const text = `<!-- Written by "node test/sites/table.mjs". Do not edit. -->

# Sites with planted faults

${sites.length} small sites that \`sites.test.ts\` visits with \`observe\` and checks with \`checkObserved\`. What is found has to be exactly
what is expected.

## Findings

${row(['finding', 'is shown by', 'is nearly there, and not found'])}
${row(['---', '---', '---'])}
${Object.keys(FINDINGS).map(findingRow).join('\n')}

## Sites

${row(['site', 'what it is', 'expected findings', 'expected troubles'])}
${row(['---', '---', '---', '---'])}
${sites.map(siteRow).join('\n')}
`;
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

/** Findings that no site is made for, or that none nearly has. */
export const uncovered = () =>
  Object.keys(FINDINGS).filter((id) => hits(id).length === 0 || !namesWith('nearly', id));

if (isMain(import.meta.url)) await writeFile(FILE, await tableOfSites());
