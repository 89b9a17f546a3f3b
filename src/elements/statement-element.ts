import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { categoryTexts } from '../localization/category-texts.js';
import { formatDate } from '../localization/formats.js';
import { LocaleController } from '../localization/locale-controller.js';
import { breakable, heading } from '../markup/headings.js';
import { addressOf, localized, when } from '../markup/phrases.js';
import type { InventoryGroup } from '../model/inventory.js';
import { contactLink } from '../model/links.js';
import { basisOf, type Policy } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { statementStyles } from '../generated/styles/statement-styles.js';
import { tableStyles } from '../generated/styles/table-styles.js';
import { ConsentController } from './consent-controller.js';
import { ForeignChildren } from './foreign-children.js';
import { defineAs } from './register.js';
import * as prose from './statement-prose.js';
import { missingTable, tableTemplate } from './table-templates.js';
import { link } from './templates.js';

/**
 * The cookie statement: what cookies are, which kinds there are, which ones this site uses, and how
 * to change a choice. Put `<cookie-settings slot="settings">` into it to show the choices in the
 * page. Until the policy has loaded, the statement shows nothing that depends on it.
 *
 * @summary The cookie statement in the reader's language.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 * @slot introduction - Replaces the introduction.
 * @slot settings - The choices. Default: a link that opens them.
 * @slot more - More sections, before the contact.
 *
 * @csspart heading - The title.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart category-heading - The heading of one category.
 * @csspart table - The table of one category.
 * @csspart caption - The caption of a table.
 * @csspart row - The row of one service.
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
  @property({ attribute: false }) policy?: unknown;
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
  readonly #i18n = new LocaleController(this, ['interface', 'statement']);

  constructor() {
    super();
    new ForeignChildren(this);
  }

  protected override render(): unknown {
    if (!this.#i18n.ready) return nothing;
    const { language, direction } = this.#i18n;
    const headings = prose.headings(this.#i18n, this.#siteName());
    return html`<article lang=${language} dir=${direction}>
      ${heading(this.heading, 'heading', headings.title, this.#i18n)} ${this.#renderIntroduction()}
      ${this.#renderSection(headings.definition, html`<p>${prose.definition(this.#i18n)}</p>`)}
      ${this.#renderSection(headings.kinds, this.#renderKinds())}
      ${this.#renderSection(headings.inventory, this.#renderInventory())}
      ${this.#renderSection(headings.choice, this.#renderChoice())}
      <slot name="more"></slot>
      ${when(this.#consent.store.policy, (policy) => this.#renderContact(policy, headings.contact))}
    </article>`;
  }

  #siteName(): string {
    const { site } = this.#consent.store.policy ?? {};
    return site?.url ?? site?.name ?? '';
  }

  #renderSection(title: string, content: unknown): TemplateResult {
    return html`<section part="section">
      ${heading(this.heading + 1, 'section-heading', breakable(title, this.#i18n), this.#i18n)} ${content}
    </section>`;
  }

  #renderIntroduction(): TemplateResult {
    const categories = this.#consent.store.policy?.categories.map(({ id }) => id) ?? [];
    const sentences = prose.introduction(this.#i18n, categories);
    return html`<slot name="introduction"><p class="lead">${sentences.join(' ')}</p></slot>`;
  }

  #renderKinds(): TemplateResult {
    return html`<dl>
      ${prose.kinds(this.#i18n).map(
        ({ term, definition }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${definition}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderInventory(): unknown {
    const { policy, status, inventory } = this.#consent.store;
    if (!policy) return missingTable(status, this.#i18n);
    return inventory.map((group) => this.#renderCategory(group));
  }

  #renderCategory(group: InventoryGroup): TemplateResult {
    const { category, services } = group;
    const { name, purpose } = categoryTexts(category, this.#i18n);
    const basis = basisOf(category, this.#consent.store.region);
    return html`<div class="category">
      ${heading(this.heading + 2, 'category-heading', localized(name, this.#i18n), this.#i18n)}
      <p>${localized(purpose, this.#i18n)} ${prose.basisNote(this.#i18n, basis)}</p>
      ${services.length > 0 ? tableTemplate(group, this.#i18n, { captioned: false }) : nothing}
    </div>`;
  }

  #renderChoice(): TemplateResult {
    const { change, browser } = prose.choice(this.#i18n);
    return html`<p>${change}</p>
      <slot name="settings">
        <p><a href="#cookie-settings">${prose.settingsLink(this.#i18n)}</a></p>
      </slot>
      <p>${browser}</p>`;
  }

  #renderContact({ controller, updated }: Policy, title: string): unknown {
    const day = updated && formatDate(new Date(`${updated}T12:00`), this.#i18n);
    const name = controller?.name;
    return html`${name ? this.#renderSection(title, this.#renderController(controller, name)) : nothing}
    ${when(day, (text) => html`<p class="updated">${prose.updatedLine(this.#i18n, text)}</p>`)}`;
  }

  #renderController(controller: Policy['controller'], name: string): TemplateResult {
    const { msg } = this.#i18n;
    const privacy = addressOf(controller?.privacy, this.#i18n);
    return html`<p>
      ${prose.controllerLine(this.#i18n, name)}
      ${when(controller?.contact, (contact) => link(contactLink(contact), contact))}
      ${when(
        privacy,
        (href) => html`<a href=${href}>${msg('Privacy notice', { id: 'link.privacy' })}</a>`,
      )}
    </p>`;
  }
}
