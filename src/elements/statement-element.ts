import { html, LitElement, noChange, unsafeCSS, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Localization } from '../localization/localization.js';
import { LocaleController } from '../localization/locale-controller.js';
import { STATEMENT } from '../localization/shown-parts.js';
import { statementTemplate } from '../markup/statement.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { statementStyles } from '../generated/styles/statement-styles.js';
import { tableStyles } from '../generated/styles/table-styles.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { ForeignChildren } from './foreign-children.js';
import { defineAs } from './register.js';
import { followSectionLinks, goToSection } from './section-links.js';
import { TakenOver } from './prerendered-content.js';

/**
 * The cookie statement: what cookies are, which kinds there are, which ones this site uses, and how
 * to change a choice. Put `<cookie-settings slot="settings">` into it to show the choices in the
 * page. While the policy loads, the statement draws nothing.
 *
 * @summary The cookie statement in the reader's language.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 * @slot introduction - Replaces the introduction.
 * @slot settings - The choices. Default: a link that opens them.
 * @slot more - More sections, before the contact.
 * @slot readable - A plain copy of the text, which `renderStatement()` prints for readers without shadow trees. Never seen.
 *
 * @csspart heading - The title.
 * @csspart contents - The links to the sections.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart category-heading - The heading of one category.
 * @csspart table - The table of one category.
 * @csspart caption - The caption of a table.
 * @csspart service - The rows of one service; a card on narrow screens.
 * @csspart row - The row of one cookie; the first of a service also says who uses it and why.
 * @csspart cell - A cell of a row.
 */
export class CookieStatementElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-statement`.
   */
  static define(tag = 'cookie-statement'): void {
    defineAs(tag, this);
  }

  static override styles = [hostStyles, hiddenStyles, tableStyles, statementStyles].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: PolicyFile;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /**
   * Level of the title, 1 to 6. The headings of sections and categories are one and two levels
   * below. Default: 2.
   */
  @property({ type: Number }) heading = 2;

  readonly #consent = new ConsentController(this);
  readonly #i18n = new LocaleController(this, this.#consent, STATEMENT);
  readonly #taken = new TakenOver(this);
  #isArrived = !location.hash;

  constructor() {
    super();
    new ForeignChildren(this);
    checkInDevelopment(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    followSectionLinks(root);
    return root;
  }

  protected override shouldUpdate(): boolean {
    const isKnown = this.#i18n.ready && this.#consent.store.policy !== undefined;
    return !this.#taken.waits(isKnown, [this.#consent, this.#i18n]);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#taken.draw(() => super.update(changed), this.#template, this.#i18n.texts);
  }

  readonly #template = (i18n: Localization): unknown =>
    statementTemplate(this.#consent.store, this.heading, i18n);

  /** Draws all of it at once, so that nothing moves when the policy arrives. */
  protected override render(): unknown {
    if (this.#taken.isThere) return noChange;
    const isKnown = this.#i18n.ready && this.#consent.store.status !== 'loading';
    return isKnown ? this.#template(this.#i18n) : html`<div class="wait"></div>`;
  }

  /** The page may have been opened with the address of a section. */
  protected override updated(): void {
    if (!this.#isArrived) this.#isArrived = goToSection(this.renderRoot, location.hash);
  }
}
