import type { Markup } from '../../markup/text-html.js';
import type { CheckReport } from '../report.js';
import { addressHtml, factsHtml, html, signHtml } from './html-parts.js';
import { countsText, verdictOf, verdictTitle, type Verdict } from './verdict.js';
import { momentOf, plural, visible } from './wording.js';

const SIGN_OF = {
  failed: 'error',
  warned: 'warning',
  incomplete: 'warning',
  passed: 'fine',
} as const satisfies Record<Verdict, string>;

/** The name of the site in titles: its host and port. */
export const siteName = ({ observed }: CheckReport): string =>
  visible(observed.site.replace(/^https?:\/\//, ''));

const verdictHtml = (report: CheckReport): Markup =>
  html`<div class=${`verdict ${verdictOf(report)}`}>
${signHtml(SIGN_OF[verdictOf(report)])}
<p class="title">${verdictTitle(report)}</p>
<p>${countsText(report)}</p>
</div>`;

function summaryFacts(report: CheckReport): Markup {
  const { policy, revision, observed } = report;
  return factsHtml([
    ['Site', addressHtml(observed.site)],
    ['Checked on', html`<time datetime=${observed.finished}>${momentOf(observed.finished)}</time>`],
    ['Declared in', html`${addressHtml(policy)}, revision ${revision}`],
    ['Visited', plural(observed.pages.length, 'page')],
    ['Part of the pages', observed.shard],
    ['Region', observed.region],
    ['Browser', observed.browser],
    ['Tool', observed.tool],
  ]);
}

/** What was checked, and how it ended. */
export const summaryHtml = (report: CheckReport): Markup =>
  html`<header>
<h1>Cookie check of <bdi>${siteName(report)}</bdi></h1>
<p class="muted">What a browser saw on the site, compared with what the site declares about its cookies.</p>
${verdictHtml(report)}
${summaryFacts(report)}
</header>`;
