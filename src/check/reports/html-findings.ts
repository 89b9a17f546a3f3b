import type { Severity } from '../../lint/finding.js';
import type { Markup } from '../../markup/text-html.js';
import { FINDINGS, type CheckFinding } from '../finding.js';
import { EXPLANATIONS } from './explanations.js';
import { bySeverity, isOpen, kindsOf, TITLES, type Kind } from './groups.js';
import { addressHtml, anchorOf, codeHtml, factsHtml, html, signHtml } from './html-parts.js';
import { PHASE_NAMES, visible } from './wording.js';

const chips = ({ phases }: CheckFinding): Markup | undefined =>
  phases.length > 0
    ? html`<ul class="chips" aria-label="Phases">${phases.map((phase) => html`<li>${PHASE_NAMES[phase]}</li>`)}</ul>`
    : undefined;

function findingHtml(found: CheckFinding): Markup {
  const { subject, service, host, page, initiator, message, waived } = found;
  const facts = factsHtml([
    ['Service', service && codeHtml(service)],
    ['Host', host && host !== subject ? codeHtml(host) : undefined],
    ['First seen on', page && addressHtml(page)],
    ['Caused by', initiator && addressHtml(initiator)],
    ['Waived because', waived && visible(waived)],
  ]);
  return html`<li><div><span class="subject">${codeHtml(subject)}</span> ${chips(found)}
<p>${visible(message)}</p></div>
${facts}</li>
`;
}

const kindHtml = ({ id, findings }: Kind): Markup =>
  html`<section class="kind" id=${anchorOf(findings[0]!)}>
<h4>${FINDINGS[id][1]} <code class="muted">${id}</code></h4>
<p>${EXPLANATIONS[id]}</p>
<ul class="found">
${findings.map(findingHtml)}</ul>
</section>
`;

const groupHtml = (title: string, sign: Severity | 'waived', findings: readonly CheckFinding[]) =>
  html`<div class=${sign}>
<h3 class="severity">${signHtml(sign)} ${title} (${findings.length})</h3>
${kindsOf(findings).map(kindHtml)}</div>
`;

/** All findings by severity, each kind with its explanation, and those that are waived at the end. */
export function findingsHtml(findings: readonly CheckFinding[]): Markup {
  const waived = findings.filter((one) => !isOpen(one));
  const groups = bySeverity(findings).map((group) =>
    groupHtml(TITLES[group.severity], group.severity, group.findings),
  );
  const none = findings.length > 0 ? undefined : html`<p>Nothing was found.</p>`;
  return html`<section aria-labelledby="findings">
<h2 id="findings">What was found</h2>
${none}${groups}${waived.length > 0 ? groupHtml('Waived', 'waived', waived) : undefined}</section>`;
}
