import { LitElement, noChange, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Localization } from '../localization/localization.js';
import { LocaleController } from '../localization/locale-controller.js';
import { tablesTemplate } from '../markup/tables.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { tableStyles } from '../generated/styles/table-styles.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { ForeignChildren } from './foreign-children.js';
import { defineAs } from './register.js';
import { TakenOver } from './prerendered-content.js';

/**
 * The cookie table: which service uses which cookies, for what and for how long. On narrow screens
 * each service becomes a card. Until the policy has loaded, the table is empty; if loading fails, a
 * message says so.
 *
 * @summary The cookies of the site as a table.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 * @slot readable - A plain copy of the text, which `renderTable()` prints for readers without shadow trees. Never seen.
 *
 * @csspart table - The table of one category.
 * @csspart caption - The caption of a table: the category's name and purpose.
 * @csspart service - The rows of one service; a card on narrow screens.
 * @csspart row - The row of one cookie; the first of a service also says who uses it and why.
 * @csspart cell - A cell of a row.
 */
export class CookieTableElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-table`.
   */
  static define(tag = 'cookie-table'): void {
    defineAs(tag, this);
  }

  static override styles = [hostStyles, hiddenStyles, tableStyles].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: PolicyFile;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /** The id of the only category to show. Default: one table for each category. */
  @property() category?: string;

  readonly #consent = new ConsentController(this);
  readonly #i18n = new LocaleController(this, this.#consent);
  readonly #taken = new TakenOver(this);

  constructor() {
    super();
    new ForeignChildren(this);
    checkInDevelopment(this);
  }

  protected override shouldUpdate(): boolean {
    const isKnown = this.#i18n.ready && this.#consent.store.policy !== undefined;
    return !this.#taken.waits(isKnown, [this.#consent, this.#i18n]);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#taken.draw(() => super.update(changed), this.#template, this.#i18n.texts);
  }

  readonly #template = (i18n: Localization): unknown => {
    const { policy, status, inventory } = this.#consent.store;
    return tablesTemplate({ policy, status, inventory, category: this.category }, i18n);
  };

  protected override render(): unknown {
    if (this.#taken.isThere) return noChange;
    const isKnown = this.#i18n.ready && this.#consent.store.status !== 'loading';
    return isKnown ? this.#template(this.#i18n) : nothing;
  }
}
