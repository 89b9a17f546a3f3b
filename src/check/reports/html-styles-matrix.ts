/** The table of what was seen: it scrolls sideways, and its first column stays. */
export const MATRIX_STYLES = `
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
.matrix { inline-size: 100%; min-inline-size: 58rem; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.35; }
.matrix caption { padding: 0.9rem 1rem; color: var(--muted); text-align: start; }
.matrix caption span { display: block; position: sticky; inset-inline-start: 1rem; max-inline-size: min(44rem, calc(100vw - 6rem)); }
.matrix th, .matrix td { border-block-start: 1px solid var(--line); padding: 0.55rem 0.7rem; text-align: start; vertical-align: top; }
.matrix thead th { background: var(--sunken); font-weight: 650; }
.matrix tr > :first-child { position: sticky; inset-inline-start: 0; z-index: 1; inline-size: 17rem; max-inline-size: 17rem; background: var(--surface); }
.matrix thead tr > :first-child { background: var(--sunken); }
.matrix tr > :first-child:not([colspan]) { border-inline-end: 1px solid var(--line); }
.matrix tr > .group { background: var(--sunken); font-size: 0.9375rem; font-weight: 650; max-inline-size: none; }
.matrix .group span { position: sticky; inset-inline-start: 0.7rem; }
.matrix .group .muted { font-weight: 400; }
.matrix tbody th { font-weight: 400; }
.matrix .name { font-weight: 600; }
.matrix small { display: block; color: var(--muted); font-size: 0.8125rem; }
.matrix td { inline-size: 8.5rem; }
.cell ul { margin: 0; padding: 0; list-style: none; }
.cell .judged { display: flex; gap: 0.35rem; align-items: center; margin-block-start: 0.3rem; color: var(--ink); font-weight: 600; }
.cell .judged a { color: inherit; }
.cell .judged .sign { flex: none; font-size: 0.6875rem; }
.cell.not-allowed, .cell.doubtful { background: var(--back); }
.fine { --ink: var(--good); }
.notes { display: block; margin-block-start: 0.25rem; color: var(--bad); font-size: 0.8125rem; font-weight: 600; }
.notes a { color: inherit; }
.marks { display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; padding: 0; list-style: none; }
.marks li { display: flex; gap: 0.5rem; align-items: center; }
.marks .sign { flex: none; font-size: 0.75rem; }
@media (max-width: 40rem) {
  .matrix tr > :first-child { inline-size: 8.5rem; max-inline-size: 8.5rem; padding-inline: 0.5rem; }
  .matrix { min-inline-size: 48rem; }
}
`;
