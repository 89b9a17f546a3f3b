import { INSTALLS } from '../installs/index.mjs';
import { kB } from './format.mjs';

const [WIDTH, LABEL, SCALE_WIDTH, ROW, TOP] = [760, 290, 400, 34, 58];

const STYLE = `
text{font:13px system-ui,sans-serif;fill:#1f2328}
.ground{fill:#fff}
.title{font-size:15px;font-weight:600}
.own text{font-weight:600}
.first{fill:#7d8590}.back{fill:#c3c9d0}
.own .first{fill:#0b5a6b}.own .back{fill:#6fb3c2}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}
.ground{fill:#0d1117}
.first{fill:#8b949e}.back{fill:#484f58}
.own .first{fill:#4fb3c9}.own .back{fill:#2a6a79}
}`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const charted = (figures) =>
  INSTALLS.map(({ id, title }) => ({
    own: id.startsWith('ours'),
    title,
    first: figures.weight(id, 'banner')?.bytes,
    back: figures.weight(id, 'back')?.bytes,
  })).filter(({ first }) => first !== undefined);

/** Two bars, one above the other, each with its figure. */
function bars({ own, title, first, back }, index, scale) {
  const y = TOP + index * ROW;
  const bar = (kind, bytes, top) =>
    `<rect class="${kind}" x="${LABEL}" y="${top}" width="${Math.max(1, bytes * scale).toFixed(1)}" height="11"/>
<text x="${(LABEL + 6 + bytes * scale).toFixed(1)}" y="${top + 10}">${kB(bytes)}</text>`;
  return `<g${own ? ' class="own"' : ''}>
<text x="${LABEL - 10}" y="${y + 16}" text-anchor="end">${escaped(title)}</text>
${bar('first', first, y)}
${bar('back', back, y + 13)}
</g>`;
}

const legend = () =>
  `<rect class="first" x="${LABEL}" y="32" width="11" height="11"/>
<text x="${LABEL + 17}" y="42">until the banner is visible</text>
<rect class="back" x="${LABEL + 200}" y="32" width="11" height="11"/>
<text x="${LABEL + 217}" y="42">on a return visit, until the first script runs</text>`;

const inWords = ({ title, first, back }) =>
  `${title}: ${kB(first)} kB, ${kB(back)} kB on a return visit.`;

/** Bytes of each install as bars; readable on light and dark pages, and to screen readers. */
export function chart(figures) {
  const rows = charted(figures).sort((a, b) => a.first - b.first);
  const scale = SCALE_WIDTH / Math.max(...rows.map(({ first }) => first));
  const height = TOP + rows.length * ROW + 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title words">
<title id="title">Compressed kilobytes that each consent manager needs</title>
<desc id="words">${escaped(rows.map(inWords).join(' '))}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
<text class="title" x="${LABEL}" y="20">kB sent, compressed with brotli</text>
${legend()}
${rows.map((row, index) => bars(row, index, scale)).join('\n')}
</svg>
`;
}
