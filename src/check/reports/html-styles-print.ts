/** On paper: light, no scrolling, and no row or picture on two pages. */
export const PRINT_STYLES = `
@page { margin: 15mm; }
@media print {
  :root {
    color-scheme: light;
    --surface: #ffffff;
    --sunken: #ffffff;
    --text: #000000;
    --muted: #3c4850;
    --line: #9aa6ae;
    --accent: #0c5563;
    --bad: #9b1520;
    --bad-back: #ffffff;
    --warn: #734600;
    --warn-back: #ffffff;
    --good: #0d5835;
    --good-back: #ffffff;
  }
  body { font-size: 10pt; }
  .page { max-inline-size: none; padding: 0; }
  h2 { margin-block-start: 2rem; }
  h2, h3, h4, .kind > p, caption { break-after: avoid; }
  .found > li, tr, figure, .phases > div, .troubles li, .verdict { break-inside: avoid; }
  .verdict { border: 2px solid var(--ink); }
  .sign { border: 1px solid var(--ink); background: none; color: var(--ink); }
  .chips li { border: 1px solid var(--ink); }
  .scroll { overflow: visible; border: 0; }
  .matrix { min-inline-size: 0; table-layout: fixed; font-size: 7.5pt; }
  .matrix caption { padding-inline: 0; }
  .matrix caption span { position: static; max-inline-size: none; }
  .matrix th, .matrix td { padding: 1.2mm 1.5mm; inline-size: auto; }
  .matrix small, .notes { font-size: 7pt; }
  .matrix tr > :first-child { position: static; inline-size: 27%; max-inline-size: none; }
  .matrix .group { break-after: avoid; }
  .pictures { grid-template-columns: repeat(2, 1fr); }
}
`;
