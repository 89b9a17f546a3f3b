/** Renders the elements outside of a page: on a server or in a build. Needs no DOM and no Lit. */
import { INLINE_CORE, INLINE_CORE_HASH } from './generated/inline-core.js';
import { attributesText, bannerDocument, bannerHost } from './markup/banner-document.js';
import { BANNER_SHEETS } from './markup/banner-sheets.js';
import { placedStyles } from './markup/placed-styles.js';
import { questionFor } from './markup/question.js';
import { shownByCore, shownWhole, shownWithScripts } from './markup/shown-styles.js';
import { writtenAnswers } from './markup/written-answers.js';
import type { Consent } from './model/record.js';
import type { PolicyFile } from './model/policy-file.js';
import type { Policy } from './model/policy.js';
import { checked } from './render/checked.js';
import { localizationFor } from './render/own-localization.js';

export { INLINE_CORE_HASH };
export type { Consent, PolicyFile };
export { renderStatement, renderTable } from './render/statement-and-table.js';
export type { RenderStatementOptions, RenderTableOptions } from './render/statement-and-table.js';

/** The options of `renderBanner()`: the attributes of the banner, and what the server knows. */
export interface RenderBannerOptions {
  /** Language as BCP 47 tag. Default: `en`. */
  readonly locale?: string;
  /**
   * Address of the policy file. The element uses it when its code has loaded: without a policy, an
   * answer waits. Default: none; a script of the page must name the policy, as by `start({ src })`.
   */
  readonly src?: string;
  /** Position of the banner. A modal dialog cannot be prerendered. Default: `bottom`. */
  readonly placement?: 'bottom' | 'top' | 'corner' | 'inline';
  /** Level of the heading, 1 to 6. Default: 2. */
  readonly heading?: number;
  /** Whether the banner has a button that closes it, which refuses everything. Default: `false`. */
  readonly closable?: boolean;
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  readonly region?: string;
  /**
   * Whether the request had the header `Sec-GPC: 1`. Only for a page that is rendered for one
   * visitor. Default: `false`.
   */
  readonly gpc?: boolean;
  /**
   * This visitor's choice, as `readConsent` returns it. Only for a page that is rendered for one
   * visitor. Default: no choice, as for a page that all visitors share.
   */
  readonly consent?: Consent;
  /** The nonce of the page's content security policy, for the `<style>` element. */
  readonly nonce?: string;
  /** Name of the consent cookie, as for the statement. Default: `cookies_preferences`. */
  readonly cookie?: string;
  /** More attributes of the element, such as `domain`, `endpoint` and `reopen`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Renders `<cookie-banner>` with its box in declarative shadow DOM, so that the box shows at the
 * page's first paint. It does not show where scripts are disabled.
 *
 * If this visitor has nothing to answer, the result is the empty element. Without `consent`,
 * visitors who have already chosen see the box until the element is defined; `renderSnippet` avoids
 * this.
 *
 * @param file The policy: the content of `cookies.json`.
 * @throws {TypeError} The policy cannot be used; the message says why.
 * @example
 * const markup = await renderBanner(policy, { locale: 'fr', src: '/cookies.json' });
 */
export async function renderBanner(
  file: PolicyFile,
  options: RenderBannerOptions = {},
): Promise<string> {
  return bannerMarkup(checked(file), options, shownWithScripts);
}

/** @param shown The rule that decides when the box shows; see `shown-styles.ts`. */
async function bannerMarkup(
  policy: Policy,
  options: RenderBannerOptions,
  shown: string,
): Promise<string> {
  const question = questionFor(policy, options);
  const { placement = 'bottom' } = options;
  const sheets = BANNER_SHEETS.map((sheet) => placedStyles(sheet, placement));
  const frame = {
    attributes: attributesFor(policy, options),
    look: { heading: options.heading ?? 2, closable: options.closable ?? false },
    styles: [...sheets, shownWhole, shown],
    nonce: options.nonce,
  };
  if (question.undecided.length === 0) return bannerHost(frame);
  return bannerDocument(question, frame, await localizationFor(policy, options.locale, ['banner']));
}

/** The options of `renderSnippet()`: those of `renderBanner()`, and the address of the script. */
export interface RenderSnippetOptions extends RenderBannerOptions {
  /** Address of the script-tag entry `elements.js`. The browser loads it when the page is idle. */
  readonly entry: string;
}

/**
 * Renders the banner as `renderBanner` does, preceded by the inline core. This script runs before
 * the browser parses the banner: it decides whether the banner shows, opens the gates of a
 * returning visitor, and handles the answers. Put the result first in `<body>`, in place of
 * `<cookie-banner>` and of the script tag.
 *
 * A content security policy must allow the script, by `nonce` or by `INLINE_CORE_HASH`.
 *
 * @param file The policy: the content of `cookies.json`.
 * @throws {TypeError} The policy cannot be used; the message says why.
 * @example
 * const markup = await renderSnippet(policy, { entry: '/cdn/elements.js', src: '/cookies.json' });
 */
export async function renderSnippet(
  file: PolicyFile,
  { entry, ...options }: RenderSnippetOptions,
): Promise<string> {
  const policy = checked(file);
  const attributes = attributesText({
    nonce: options.nonce,
    'data-src': entry,
    'data-signals': policy.signals && '',
    ...answersFor(policy, options),
  });
  const banner = await bannerMarkup(policy, options, shownByCore(options.placement ?? 'bottom'));
  // A click on the banner, or `DOMContentLoaded`, makes the inline core look for the banner.
  return `<script${attributes}>${INLINE_CORE}</script>\n${banner}\n`;
}

/** The cookies that the inline core stores if no other code can be loaded; see `inline-core.ts`. */
function answersFor(policy: Policy, { region, cookie, attributes }: RenderBannerOptions) {
  const { cookie: name = cookie, domain } = attributes ?? {};
  const { accept, reject } = writtenAnswers(policy, { region, name, domain });
  return { 'data-accept': accept, 'data-reject': reject };
}

function attributesFor(policy: Policy, options: RenderBannerOptions) {
  const { src, placement, heading, region, locale, closable, cookie, attributes } = options;
  // A page that names the revision opens gates without the policy, and so before its signals.
  const revision = policy.signals ? undefined : policy.revision;
  const close = closable ? { closable: '' } : {};
  return { src, locale, placement, heading, region, revision, ...close, cookie, ...attributes };
}
