import type { Markup } from '../../markup/text-html.js';
import { PHASES } from '../observed.js';
import { html, signHtml } from './html-parts.js';
import { PHASE_NAMES, PHASE_SENTENCES } from './wording.js';

const phaseHtml = (phase: (typeof PHASES)[number]): Markup =>
  html`<div><dt>${PHASE_NAMES[phase]}</dt><dd>${PHASE_SENTENCES[phase]}</dd></div>
`;

/** What the phases are: each column of the table. */
export const phasesHtml = (): Markup =>
  html`<p>A browser visited the same pages as six different visitors, each with empty storage. Each visitor is a phase:</p>
<dl class="phases">
${PHASES.map(phaseHtml)}</dl>`;

/** What the signs in the table mean. */
export const marksHtml = (): Markup =>
  html`<ul class="marks">
<li class="not-allowed">${signHtml('error')} not allowed: an error says why</li>
<li class="doubtful">${signHtml('warning')} a warning: look at it</li>
<li class="waived">${signHtml('waived')} waived: the site accepts it, with a reason</li>
<li class="fine">${signHtml('fine')} seen, and no finding about it</li>
<li><span aria-hidden="true">–</span> nothing seen</li>
</ul>`;

/** The terms of the report, for readers who see one for the first time. */
export const wordsHtml = (): Markup =>
  html`<section aria-labelledby="words">
<h2 id="words">How to read this report</h2>
<dl class="phases">
<div><dt>Error, warning, note</dt><dd>An error is what the law forbids, or a difference from what visitors are told. A warning is most likely one. A note is for when you have time.</dd></div>
<div><dt>Set, sent, contacted</dt><dd>Set: the browser stored it. Sent: the browser gave the cookie to a server, which reads it. Contacted: the browser asked that host for something, which tells it the visitor’s address.</dd></div>
<div><dt>Service</dt><dd>Who uses a cookie and what for, as the site declares it in its list of cookies.</dd></div>
<div><dt>Third party</dt><dd>A host that belongs to another site than the one that was visited.</dd></div>
<div><dt>Global Privacy Control (GPC)</dt><dd>A setting of the browser that asks sites not to sell or share personal data.</dd></div>
<div><dt>Gate</dt><dd>What holds a script or a frame back until the visitor agrees.</dd></div>
</dl>
<p>The report has names, sizes and lifetimes, and never the value of a cookie. It shows what this browser saw on these pages on that day. What servers exchange among themselves cannot be seen from a browser. This is no legal advice.</p>
</section>`;
