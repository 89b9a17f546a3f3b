import type { Markup } from '../../markup/text-html.js';
import { FINDINGS } from '../finding.js';
import type { CheckReport } from '../report.js';
import { anchorOf, codeHtml, html, signHtml } from './html-parts.js';
import type { Cell, Judgement } from './matrix-cell.js';
import type { Declared, Group } from './matrix-groups.js';
import { matrixOf, type Row } from './matrix.js';
import type { Deed, Thing } from './matrix-things.js';
import { lifetimeOf, PHASE_NAMES } from './wording.js';

const KIND_NAMES = {
  cookie: 'cookie',
  local: 'local storage',
  session: 'session storage',
  indexeddb: 'IndexedDB',
  cache: 'cache',
  worker: 'service worker',
  host: 'host',
} as const satisfies Record<Thing['kind'], string>;

const DEED_NAMES = {
  set: 'set',
  sent: 'sent',
  contacted: 'contacted',
  framed: 'in a frame',
} as const satisfies Record<Deed, string>;

const JUDGED = {
  'not-allowed': ['error', 'not allowed'],
  doubtful: ['warning', 'look at it'],
  waived: ['waived', 'waived'],
  fine: ['fine', 'allowed'],
} as const;

const wordsOf = ({ deed, when }: Cell['deeds'][number]): Markup =>
  html`<li>${DEED_NAMES[deed]}${when === undefined ? '' : ` ${when}`}</li>`;

/** The judgement, which leads to the finding that it comes from. */
function judgedHtml({ findings: [found] }: Cell, judgement: Exclude<Judgement, 'unknown'>): Markup {
  const [sign, words] = JUDGED[judgement];
  const text = found === undefined ? words : html`<a href=${`#${anchorOf(found)}`}>${words}</a>`;
  return html`<span class="judged">${signHtml(sign)} ${text}</span>`;
}

function cellHtml(cell: Cell): Markup {
  const { deeds, judgement } = cell;
  if (judgement === 'unknown') return html`<td class="cell muted">not run</td>`;
  if (deeds.length === 0 && judgement === 'fine') {
    return html`<td class="cell muted"><span aria-hidden="true">–</span><span class="hidden">nothing seen</span></td>`;
  }
  return html`<td class=${`cell ${judgement}`}><ul>${deeds.map(wordsOf)}</ul>${judgedHtml(cell, judgement)}</td>`;
}

function detailsOf({ kind, name, host, party, lifetime }: Row): string {
  const parts = [
    KIND_NAMES[kind],
    host === name ? '' : host,
    party === 'third' ? 'third party' : '',
    lifetime === undefined ? '' : lifetimeOf(lifetime),
  ];
  return parts.filter(Boolean).join(' · ');
}

const noteHtml = (note: Row['notes'][number]): Markup =>
  html`<span class="notes"><a href=${`#${anchorOf(note)}`}>${FINDINGS[note.id][1]}</a></span>`;

const rowHtml = (row: Row): Markup =>
  html`<tr><th scope="row"><span class="name">${codeHtml(row.name)}</span><small>${detailsOf(row)}</small>${row.notes.map(noteHtml)}</th>
${row.cells.map(cellHtml)}</tr>
`;

const groupHtml = (columns: number, { title, category, rows }: Group<Row>): Markup =>
  html`<tbody>
<tr><th class="group" scope="rowgroup" colspan=${columns}><span>${title}${category && html` <span class="muted">category “${category}”</span>`}</span></th></tr>
${rows.map(rowHtml)}</tbody>
`;

/** The table of what was seen in each phase. */
export function matrixHtml(report: CheckReport, declared: Declared | undefined): Markup {
  const { phases, groups } = matrixOf(report, declared);
  return html`<div class="scroll" role="region" aria-labelledby="seen-caption" tabindex="0">
<table class="matrix">
<caption id="seen-caption"><span>Cookies, other storage and hosts, by service and phase. “Before” and “after” mean before and after the visitor’s answer.</span></caption>
<thead><tr><th scope="col">Name</th>${phases.map((phase) => html`<th scope="col">${PHASE_NAMES[phase]}</th>`)}</tr></thead>
${groups.map((group) => groupHtml(phases.length + 1, group))}</table>
</div>`;
}
