import { LitElement, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { choicesStyles } from '../generated/styles/choices-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { choicesTemplate } from './choices-templates.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { ForeignChildren, SILENT } from './foreign-children.js';
import { defineAs } from './register.js';

/**
 * The visitor's choices in the footer of every page: a link to the settings, the status of the
 * opt-out signal of the browser, and a button to object to each category that is on without consent
 * (`exempt-objectable`). In regions where data is sold or shared until the visitor opts out, the
 * link says “Your Privacy Choices” and has the icon of the law of California. Until the policy has
 * loaded, a link in the element shows instead. The script tag loads the element when the page is
 * idle.
 *
 * @summary Link to the settings, opt-out status and objections, for the footer of each page.
 *
 * @example
 * ```html
 * <footer>
 *   <cookie-choices><a href="/cookies">Cookies</a></cookie-choices>
 * </footer>
 * ```
 *
 * @slot - A plain link for readers without JavaScript; or the policy as `<script
 *   type="application/json">`, instead of `src`.
 *
 * @csspart choices - The line with all of it.
 * @csspart link - The link to the settings.
 * @csspart icon - The opt-out icon in the link.
 * @csspart signal - The sentence that the opt-out signal is honoured.
 * @csspart objection - The button for one category, and the sentence that the visitor has objected.
 * @csspart object - The button that objects.
 * @csspart undo - The button that takes the objection back.
 *
 * @fires {ConsentChangeEvent} consent-change - The visitor objected, or took an objection back;
 *   bubbles and is composed.
 */
export class CookieChoicesElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-choices`.
   */
  static define(tag = 'cookie-choices'): void {
    defineAs(tag, this);
  }

  static override styles = [hostStyles, choicesStyles].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: PolicyFile;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;

  readonly #consent = new ConsentController(this);
  readonly #i18n = new LocaleController(this, this.#consent, ['banner', 'choices']);

  constructor() {
    super();
    new ForeignChildren(this, `a,${SILENT}`);
    checkInDevelopment(this);
  }

  protected override render(): unknown {
    const { store } = this.#consent;
    if (!this.#i18n.ready || !store.policy) return nothing;
    return choicesTemplate(store, this.#i18n, this.#answer);
  }

  readonly #answer = (category: string, isObjection: boolean): void => {
    const decision = isObjection ? 'denied' : 'granted';
    this.#consent.store.save({ [category]: decision }, { origin: this });
  };
}
