import { Markup, textHtml } from '../../markup/text-html.js';
import type { Severity } from '../../lint/finding.js';
import type { CheckFinding } from '../finding.js';
import { visible } from './wording.js';

/** Escaped markup. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  textHtml(strings, ...values) as Markup;

/** An address; only one of the web is a link. */
export const addressHtml = (address: string): Markup =>
  /^https?:\/\//i.test(address)
    ? html`<a href=${address} rel="noreferrer nofollow">${visible(address)}</a>`
    : html`<span class="address">${visible(address)}</span>`;

/** A name from the site, as code. It may be in no language and in any direction. */
export const codeHtml = (text: string): Markup =>
  html`<code translate="no"><bdi>${visible(text)}</bdi></code>`;

/** Terms and what is known about them; those without a value are left out. */
export const factsHtml = (facts: readonly (readonly [string, unknown])[]): Markup =>
  html`<dl class="facts">
${facts
  .filter(([, value]) => value !== undefined && value !== '')
  .map(
    ([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>
`,
  )}</dl>`;

/** The id of the place that explains a finding. */
export const anchorOf = ({ id, severity, waived }: CheckFinding): string =>
  `${waived === undefined ? severity : 'waived'}-${id}`;

const SIGNS = { error: '✕', warning: '!', note: 'i', fine: '✓', waived: '–' } as const;

/** A decorative sign; the words beside it say the same. */
export const signHtml = (sign: Severity | 'fine' | 'waived'): Markup =>
  html`<span class="sign" aria-hidden="true">${SIGNS[sign]}</span>`;
