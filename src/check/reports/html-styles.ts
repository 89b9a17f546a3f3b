import { MATRIX_STYLES } from './html-styles-matrix.js';
import { PRINT_STYLES } from './html-styles-print.js';

const COLORS = `
:root {
  color-scheme: light dark;
  --surface: #ffffff;
  --sunken: #f4f7f8;
  --text: #14202a;
  --muted: #4a5965;
  --line: #d8dfe4;
  --accent: #0c5563;
  --bad: #9b1520;
  --bad-back: #fdeeee;
  --warn: #734600;
  --warn-back: #fcf3df;
  --good: #0d5835;
  --good-back: #e8f5ee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #191f24;
    --sunken: #232b31;
    --text: #eef3f5;
    --muted: #b3c0c8;
    --line: #4a5965;
    --accent: #8bd2dd;
    --bad: #ffb4b4;
    --bad-back: #43191d;
    --warn: #f5cf8b;
    --warn-back: #392a0c;
    --good: #9fdfbb;
    --good-back: #11351f;
  }
}
`;

const PAGE = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
.page { max-inline-size: 76rem; margin-inline: auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; }
p, ul, dl, figure { margin-block: 0 1rem; }
p, .text { max-inline-size: 44rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin-block: 0 0.25rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -0.02em; }
h2 { margin-block: 3.5rem 1rem; font-size: 1.5rem; letter-spacing: -0.01em; }
h3 { margin-block: 2rem 0.75rem; font-size: 1.15rem; }
h4 { margin-block: 0 0.25rem; font-size: 1rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a, code, .address { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font: 0.925em/1.4 ui-monospace, monospace; }
.muted { color: var(--muted); }
.hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.facts { margin: 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-block-start: 4rem; border-block-start: 1px solid var(--line); padding-block-start: 1rem; color: var(--muted); font-size: 0.875rem; }
`;

const PARTS = `
.verdict {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 0 1rem;
  align-items: center;
  margin-block: 1.75rem;
  border-radius: 0.75rem;
  padding: 1.1rem 1.25rem;
  background: var(--back);
  color: var(--ink);
}
.verdict p { margin: 0; max-inline-size: none; }
.verdict .title { font-size: 1.2rem; font-weight: 650; line-height: 1.3; text-wrap: balance; }
.sign {
  display: inline-grid;
  place-items: center;
  inline-size: 1.6em;
  block-size: 1.6em;
  border-radius: 50%;
  background: var(--ink);
  color: var(--surface);
  font-weight: 700;
  line-height: 1;
}
.verdict .sign { grid-row: span 2; font-size: 1.35rem; }
.failed, .error, .not-allowed { --ink: var(--bad); --back: var(--bad-back); }
.warned, .incomplete, .warning, .doubtful { --ink: var(--warn); --back: var(--warn-back); }
.passed { --ink: var(--good); --back: var(--good-back); }
.note, .waived { --ink: var(--muted); --back: var(--sunken); }
.severity { display: flex; gap: 0.6rem; align-items: center; color: var(--ink); }
.severity .sign { font-size: 0.8rem; }
.kind { margin-block-end: 1.25rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--ink); border-radius: 0.5rem; padding: 1rem 1.25rem 0; }
.kind > p { color: var(--muted); }
.found { margin: 0 -1.25rem; padding: 0; list-style: none; }
.found > li { border-block-start: 1px solid var(--line); padding: 0.9rem 1.25rem; }
.found p { margin-block: 0.25rem 0.4rem; }
.subject { font-weight: 650; }
.chips { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; margin: 0 0 0 0.25rem; padding: 0; list-style: none; vertical-align: middle; }
.chips li { border-radius: 1rem; padding: 0.05rem 0.6rem; background: var(--back); color: var(--ink); font-size: 0.8125rem; font-weight: 550; }
.found .facts { display: grid; gap: 0.2rem; align-content: start; font-size: 0.875rem; }
.found .facts > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0 0.75rem; }
header .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); gap: 0.9rem 1.5rem; }
header .facts dt { font-size: 0.875rem; }
@media (min-width: 60rem) {
  .found > li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; }
}
.phases { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0.75rem 2rem; margin-block: 0 1.5rem; }
.phases dt { font-weight: 650; }
.phases dd { margin: 0; color: var(--muted); }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 0.5rem; overflow: hidden; }
figure img { display: block; inline-size: 100%; block-size: auto; border-block-end: 1px solid var(--line); background: #ffffff; }
figcaption { padding: 0.75rem 1rem; font-size: 0.875rem; }
figcaption strong { display: block; font-size: 1rem; }
.addresses { padding-inline-start: 1.5rem; }
.addresses li { margin-block-end: 0.25rem; }
.troubles { padding: 0; list-style: none; }
.troubles li { border-block-start: 1px solid var(--line); padding-block: 0.6rem; }
`;

/** The style sheet of the report. Its colours are those of the package. */
export const STYLES: string = COLORS + PAGE + PARTS + MATRIX_STYLES + PRINT_STYLES;
