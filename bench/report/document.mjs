import { checkSection } from './check-section.mjs';
import { figuresOf } from './figures.mjs';
import * as sections from './sections.mjs';
import { targetsSection } from './targets.mjs';

const taken = ({ date, rounds }) =>
  `Taken ${date}, ${rounds === 1 ? '1 round' : `${rounds} rounds`}.`;

const PROFILES = {
  fast: 'Times: no throttling',
  cpu4: 'Times: CPU ÷ 4',
  slow4g: 'Times: CPU ÷ 4 and slow 4G (562 ms a request, 1.44 Mbit/s)',
};

const named = (record) =>
  Object.entries(record)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** Where and with what the figures were taken; several lines when runs differ. */
function circumstances(results) {
  const lines = Object.values(results).map(
    ({ machine, versions }) => `- ${named(machine)}; ${named(versions)}`,
  );
  return [...new Set(lines)].join('\n');
}

function parts(results, figures) {
  const part = (measure, title, text) =>
    results[measure] ? [`## ${title}\n\n${taken(results[measure])}\n\n${text()}`] : [];
  return [
    ...part('bytes', 'Bytes: kB (requests, round trips after the page)', () =>
      sections.bytesSection(figures),
    ),
    ...Object.entries(PROFILES).flatMap(([measure, title]) =>
      part(measure, title, () => sections.timesSection(figures, measure)),
    ),
    ...part('memory', 'Memory', () => sections.memorySection(figures)),
    ...part('scale', 'Many services', () => sections.scaleSection(figures)),
    ...part('table', 'The table', () => sections.tableSection(figures)),
    ...part('check', '`check`: a site of a hundred pages', () => checkSection(results.check)),
  ];
}

/** `results.md`: the targets first, then every table. */
export function document(results) {
  const figures = figuresOf(results);
  return `# Results

Written by \`npm run bench\`; [how it measures](README.md). Bytes are exact. Milliseconds are those of
one machine on which other work runs: read the ratios, which are medians of the ratios of each round,
and trust them no further than the noise that is named with them.

${circumstances(results)}

## Targets

Where two figures stand, the first is with the script tag alone, the second with the head that
\`npx consent-elements preload\` prints. The policy stands in the page, as the configuration of the others does.

${targetsSection(figures)}

${parts(results, figures).join('\n\n')}
`;
}
