import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConsentStore } from '../store/consent-store.js';

/** What a page sets of a banner. */
export class BannerOptions extends LitElement {
  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: unknown;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /**
   * Position: at the `bottom` of the viewport, at the `top` of the page and of the viewport, in a
   * `corner`, `inline` in the page's flow, or as a modal `dialog`. The dialog blocks the page;
   * Escape closes it for this page view without a decision. Default: `bottom`.
   */
  @property({ reflect: true, useDefault: true })
  placement: 'bottom' | 'top' | 'corner' | 'inline' | 'dialog' = 'bottom';
  /** Level of the heading, 1 to 6. Default: 2. */
  @property({ type: Number }) heading = 2;
  /**
   * Adds a button that closes the banner, which refuses everything, and says so. Rules in Italy ask
   * for one.
   */
  @property({ type: Boolean }) closable = false;
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  @property() region?: string;
  /**
   * The policy's revision. A choice made under this revision counts before the policy has loaded.
   */
  @property({ type: Number }) revision?: number;
}
