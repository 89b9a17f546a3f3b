/** Draws the banner where there is no page: on a server, in a build. No DOM, no Lit. */
import { INLINE_CORE, INLINE_CORE_HASH } from './generated/inline-core.js';
import { bannerStyles } from './generated/styles/banner-styles.js';
import { buttonStyles } from './generated/styles/button-styles.js';
import { hiddenStyles } from './generated/styles/hidden-styles.js';
import { hostStyles } from './generated/styles/host-styles.js';
import { loadLocalization } from './localization/localization.js';
import { attributesText, bannerDocument, bannerHost } from './markup/banner-document.js';
import { placedStyles } from './markup/placed-styles.js';
import { questionFor } from './markup/question.js';
import { shownByCore, shownWithScripts } from './markup/shown-styles.js';
import { textHtml } from './markup/text-html.js';
import { writtenAnswers } from './markup/written-answers.js';
import type { Consent } from './model/consent.js';
import { parsePolicy } from './model/parse-policy.js';
import type { Policy, PolicyFile } from './model/policy.js';

export { INLINE_CORE_HASH };
export type { Consent, PolicyFile };

export interface RenderBannerOptions {
  /** Language as BCP 47 tag. Default: `en`. */
  readonly locale?: string;
  /** Address of the policy file, for the element that takes the markup over. */
  readonly src?: string;
  /** Where the banner stands; a modal dialog cannot be drawn ahead. Default: `bottom`. */
  readonly placement?: 'bottom' | 'top' | 'corner' | 'inline';
  /** Level of the heading, 1 to 6. Default: 2. */
  readonly heading?: number;
  /** Where the visitor is, for a policy with a basis per region. */
  readonly region?: string;
  /** Whether the request had `Sec-GPC: 1`, where the page is made for one visitor. */
  readonly gpc?: boolean;
  /**
   * What this visitor has chosen, as `readConsent` tells, where the page is made for one visitor.
   * Default: nothing, as for a page that all visitors share.
   */
  readonly consent?: Consent;
  /** The nonce of the page's content security policy, for the style sheet. */
  readonly nonce?: string;
  /** More attributes of the element: `cookie`, `domain`, `endpoint`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * The markup of `<cookie-banner>` with its box in it (declarative shadow DOM): there at the page's
 * first paint, but where scripts are off. Where this visitor has nothing to answer, the element
 * alone; without `consent`, the box shows to visitors who have chosen until the element is defined.
 *
 * @param file The policy, as it stands in `cookies.json`.
 * @throws {TypeError} The policy cannot be used; the message tells why.
 */
export async function renderBanner(
  file: PolicyFile,
  options: RenderBannerOptions = {},
): Promise<string> {
  return bannerMarkup(checked(file), options, shownWithScripts);
}

/** @param shown The rule that says when the box shows; see `shown-styles.ts`. */
async function bannerMarkup(
  policy: Policy,
  options: RenderBannerOptions,
  shown: string,
): Promise<string> {
  const question = questionFor(policy, options);
  const placed = placedStyles(bannerStyles, options.placement ?? 'bottom');
  const frame = {
    attributes: attributesFor(policy, options),
    level: options.heading ?? 2,
    styles: [hostStyles, hiddenStyles, buttonStyles, placed, shown],
    nonce: options.nonce,
  };
  if (question.undecided.length === 0) return bannerHost(frame);
  return bannerDocument(question, frame, await loadLocalization(options.locale ?? 'en', textHtml));
}

export interface RenderSnippetOptions extends RenderBannerOptions {
  /** Address of the script-tag entry `elements.js`, which comes when the page is idle. */
  readonly entry: string;
}

/**
 * The banner as `renderBanner` draws it, and before it the inline core: a script that decides whether
 * the banner shows before the browser has read that, opens the gates of a returning visitor, and
 * takes answers. To be put first in `<body>`, in place of `<cookie-banner>` and of the script tag.
 *
 * A content security policy lets the script in by the nonce, or by `INLINE_CORE_HASH`.
 *
 * @throws {TypeError} The policy cannot be used; the message tells why.
 */
export async function renderSnippet(
  file: PolicyFile,
  { entry, ...options }: RenderSnippetOptions,
): Promise<string> {
  const policy = checked(file);
  const attributes = attributesText({
    nonce: options.nonce,
    'data-src': entry,
    ...answersFor(policy, options),
  });
  const banner = await bannerMarkup(policy, options, shownByCore(options.placement ?? 'bottom'));
  // The inline core hears of the banner by what follows it, if not before.
  return `<script${attributes}>${INLINE_CORE}</script>\n${banner}\n`;
}

function checked(file: PolicyFile): Policy {
  const { policy, problems } = parsePolicy(file);
  if (policy) return policy;
  const { path, expected } = problems[0]!;
  throw new TypeError(`The policy cannot be used: ${path || 'it'} should be ${expected}`);
}

/** The answers that are kept if no other code comes: see `inline-core.ts`. */
function answersFor(policy: Policy, { region, attributes }: RenderBannerOptions) {
  const { cookie: name, domain } = attributes ?? {};
  const { accept, reject } = writtenAnswers(policy, { region, name, domain });
  return { 'data-accept': accept, 'data-reject': reject };
}

function attributesFor(policy: Policy, options: RenderBannerOptions) {
  const { src, placement, heading, region, locale, attributes } = options;
  const { revision } = policy;
  return { src, locale, placement, heading, region, revision, ...attributes };
}
