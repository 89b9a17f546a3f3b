import type { Markup } from '../../markup/text-html.js';
import { PHASES, type Observed, type Phase } from '../observed.js';
import { sharedTroubles, type SharedTrouble } from './groups.js';
import { addressHtml, html } from './html-parts.js';
import { PHASE_NAMES, plural, visible } from './wording.js';

/** Each phase that says nothing about the site, and why. */
function silentPhases({ phases }: Observed): { readonly phase: Phase; readonly why: string }[] {
  return PHASES.flatMap((phase) => {
    const run = phases.find((one) => one.phase === phase);
    if (run === undefined) return [{ phase, why: 'Nobody asked for it.' }];
    return run.notRun === undefined ? [] : [{ phase, why: run.notRun }];
  });
}

function phasesHtml(observed: Observed): Markup {
  const silent = silentPhases(observed);
  if (silent.length === 0) return html`<p>All six phases were run.</p>`;
  return html`<p>These phases were not run, so that nothing is known about them:</p>
<ul class="text">${silent.map(({ phase, why }) => html`<li>${PHASE_NAMES[phase]}: ${visible(why)}</li>`)}</ul>`;
}

const namesOf = (phases: readonly Phase[]): string =>
  phases.map((phase) => PHASE_NAMES[phase]).join(', ');

const troubleHtml = ({ address, phases, message, isFatal }: SharedTrouble): Markup =>
  html`<li>${isFatal ? html`<strong>Not visited:</strong> ` : ''}${addressHtml(address)}${phases.length > 0 ? html` <span class="muted">(${namesOf(phases)})</span>` : ''}<br>${visible(message)}</li>
`;

const troublesHtml = ({ troubles }: Observed): Markup | undefined =>
  troubles.length > 0
    ? html`<h3>What got in the way</h3>
<ul class="troubles">
${sharedTroubles(troubles).map(troubleHtml)}</ul>`
    : undefined;

/** The pages, what could not be visited, and the phases that were not run. */
export const visitsHtml = (observed: Observed): Markup =>
  html`<section aria-labelledby="visits">
<h2 id="visits">What was visited</h2>
${phasesHtml(observed)}
${troublesHtml(observed)}
<h3>${plural(observed.pages.length, 'page')}</h3>
<ol class="addresses">${observed.pages.map((page) => html`<li>${addressHtml(page)}</li>`)}</ol>
</section>`;
