import { Markup, textOf } from '../../markup/text-html.js';
import type { CheckReport } from '../report.js';
import { findingsHtml } from './html-findings.js';
import { marksHtml, phasesHtml, wordsHtml } from './html-legend.js';
import { matrixHtml } from './html-matrix.js';
import { html } from './html-parts.js';
import { picturesHtml } from './html-pictures.js';
import { STYLES } from './html-styles.js';
import { siteName, summaryHtml } from './html-summary.js';
import { visitsHtml } from './html-visits.js';
import type { Declared } from './matrix-groups.js';

/** The page needs no script and nothing from elsewhere, and its browser sees to it. */
const CONTENT = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'";

const headHtml = (report: CheckReport): Markup =>
  html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${CONTENT}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Cookie check of ${siteName(report)}</title>
<style>${new Markup(STYLES)}</style>
</head>`;

const seenHtml = (report: CheckReport, declared: Declared | undefined): Markup =>
  html`<section aria-labelledby="seen">
<h2 id="seen">What was seen in each phase</h2>
${phasesHtml()}
${marksHtml()}
${matrixHtml(report, declared)}
</section>`;

/**
 * A report as one page that needs no other file and no script.
 *
 * @param pictures Pictures of the banner as `data:` URLs, by the file names in the record.
 * @param declared The policy and the catalogue, by which the table groups what has no finding.
 */
export function reportPage(
  report: CheckReport,
  pictures: ReadonlyMap<string, string> = new Map(),
  declared?: Declared,
): string {
  const { findings, observed } = report;
  const page = html`<!doctype html>
<html lang="en">
${headHtml(report)}
<body>
<div class="page">
${summaryHtml(report)}
<main>
${findingsHtml(findings)}
${seenHtml(report, declared)}
${picturesHtml(observed.phases, pictures)}
${visitsHtml(observed)}
${wordsHtml()}
</main>
<footer>Written by ${observed.tool}.</footer>
</div>
</body>
</html>
`;
  return textOf(page);
}
