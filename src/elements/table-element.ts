import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { tableStyles } from '../generated/styles/table-styles.js';
import { ConsentController } from './consent-controller.js';
import { ForeignChildren } from './foreign-children.js';
import { defineAs } from './register.js';
import { missingTable, tableTemplate } from './table-templates.js';

/**
 * The cookie table: who uses which cookies for what, and for how long. On narrow screens each row
 * becomes a card. Until the policy has loaded, the table is empty; if loading fails, a message says
 * so.
 *
 * @summary The cookies of the site as a table.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 *
 * @csspart table - The table of one category.
 * @csspart caption - The caption of a table: the category's name and purpose.
 * @csspart row - The row of one service.
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
  @property({ attribute: false }) policy?: unknown;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /** The id of the only category to show. Default: one table for each category. */
  @property() category?: string;

  readonly #consent = new ConsentController(this);
  readonly #i18n = new LocaleController(this);

  constructor() {
    super();
    new ForeignChildren(this);
  }

  protected override render(): unknown {
    if (!this.#i18n.ready) return nothing;
    const { language, direction } = this.#i18n;
    return html`<div lang=${language} dir=${direction}>${this.#renderContent()}</div>`;
  }

  #renderContent(): unknown {
    const { policy, status, inventory } = this.#consent.store;
    if (!policy) return missingTable(status, this.#i18n);
    return inventory
      .filter(({ category }) => !this.category || category.id === this.category)
      .filter(({ services }) => services.length > 0)
      .map((group) => tableTemplate(group, this.#i18n));
  }
}
