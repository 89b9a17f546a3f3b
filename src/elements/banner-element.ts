import { str } from '@lit/localize/internal/str-tag.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { categoryTexts } from '../localization/category-texts.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { ConsentStore } from '../store/consent-store.js';
import { bannerStyles } from '../generated/styles/banner-styles.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { isCrossSiteFrame, isPrerendering } from './page-visit.js';
import { keepPageRoom } from './page-room.js';
import { setState } from './state.js';
import { defineAs } from './register.js';
import {
  addressOf,
  answerButtons,
  breakable,
  enumeration,
  heading,
  localized,
  savedText,
  signalNote,
  when,
  type Answer,
} from './templates.js';

/**
 * The first layer: asks for consent as long as something is undecided, and is not there otherwise.
 * A labelled region that never takes the focus, never covers what is focused and never locks the
 * page; ignoring it decides nothing. Place it first in `<body>`.
 *
 * @summary Asks for consent while something is undecided.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 * @slot logo - A logo beside the heading.
 * @slot text - Replaces the text.
 * @slot links - Links below the text, beside those to the statement and the privacy notice.
 *
 * @csspart region - The box.
 * @csspart heading - The heading.
 * @csspart text - The text with its links.
 * @csspart actions - The group of buttons.
 * @csspart accept - The button that grants everything.
 * @csspart reject - The button that denies everything; as large and as prominent as `accept`.
 * @csspart settings - The button that opens the settings.
 *
 * @cssstate open - The banner shows.
 * @cssstate changed - Only what is new since an earlier choice is asked for.
 *
 * @fires {ConsentChangeEvent} consent-change - The visitor decided; bubbles and is composed.
 */
export class CookieBannerElement extends LitElement {
  /** Registers the element, under another name if the page wants one. */
  static define(tag = 'cookie-banner'): void {
    defineAs(tag, this);
  }

  static override styles = [hostStyles, buttonStyles, bannerStyles];

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy itself, instead of a file. */
  @property({ attribute: false }) policy?: unknown;
  /** The store to work on. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's. */
  @property() locale?: string;
  /** Where it stands: `bottom` of the view, in a `corner`, or `inline` in the page's flow. */
  @property() placement: 'bottom' | 'corner' | 'inline' = 'bottom';
  /** Level of the heading, 1 to 6. */
  @property({ type: Number }) heading = 2;
  /** Where the visitor is, for a policy with a basis per region: `fr`, `us-ca`. */
  @property() region?: string;
  /** The policy's revision: a choice made under it counts before the policy is there. */
  @property({ type: Number }) revision?: number;

  @query('[part=region]') private regionElement!: HTMLElement | null;

  readonly #consent = new ConsentController(this, ({ reason = '' }) => {
    this.#answered = ['accept-all', 'reject-all', 'save'].includes(reason);
  });
  readonly #i18n = new LocaleController(this);
  readonly #internals = this.attachInternals();
  readonly #lookAgain = () => this.requestUpdate();
  #room?: AbortController;
  #answered = false;

  constructor() {
    super();
    checkInDevelopment(this);
  }

  /** The store that the banner works on. */
  get #store(): ConsentStore {
    return this.#consent.store;
  }

  get #isOpen(): boolean {
    if (isPrerendering() || isCrossSiteFrame()) return false;
    return this.#i18n.ready && this.#store.undecided.length > 0;
  }

  /** Whether an earlier choice is still in force and only new categories are asked for. */
  get #isChanged(): boolean {
    return this.#store.consent.decidedAt !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isPrerendering()) return;
    document.addEventListener('prerenderingchange', this.#lookAgain, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('prerenderingchange', this.#lookAgain);
    this.#room?.abort();
    this.#room = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { region, revision } = this;
    if (changed.has('region') || changed.has('revision') || changed.has('store')) {
      this.#store.configure({ region, revision });
    }
    setState(this.#internals, 'open', this.#isOpen);
    setState(this.#internals, 'changed', this.#isOpen && this.#isChanged);
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#i18n;
    const saved = this.#answered && !this.#isOpen;
    return html`${this.#isOpen ? this.#renderRegion() : nothing}
      <p class="visually-hidden" role="status" lang=${language} dir=${direction}>
        ${saved ? savedText(this.#store.isKept, this.#i18n) : nothing}
      </p>`;
  }

  protected override updated(): void {
    // A pending update still runs after the element was removed.
    const covers = this.isConnected && this.regionElement !== null && this.placement !== 'inline';
    if (covers === (this.#room !== undefined)) return;
    this.#room?.abort();
    this.#room = covers ? new AbortController() : undefined;
    if (this.#room) keepPageRoom(this.regionElement!, this.#room);
  }

  #renderRegion(): TemplateResult {
    const { language, direction } = this.#i18n;
    return html`<section
      part="region"
      aria-labelledby="heading"
      data-nosnippet
      lang=${language}
      dir=${direction}
    >
      <div class="message">
        <div class="title">
          <slot name="logo"></slot>
          ${heading(this.heading, 'heading', breakable(this.#title()))}
        </div>
        <div part="text">
          <slot name="text">${this.#renderText()}</slot>
          ${signalNote(this.#store.deniedBySignal, this.#i18n)}
          ${this.#renderLinks()}
        </div>
      </div>
      ${this.#renderActions()}
    </section>`;
  }

  #title(): string {
    const { msg } = this.#i18n;
    const site = this.#store.policy?.site?.name;
    return site
      ? msg(str`Cookies on ${site}`, { id: 'banner.heading.site' })
      : msg('Cookies on this site', { id: 'banner.heading' });
  }

  #renderText(): TemplateResult {
    const { msg } = this.#i18n;
    const names = this.#store.undecided.map((category) => {
      const { name } = categoryTexts(category, this.#i18n);
      return html`<strong>${localized(name, this.#i18n)}</strong>`;
    });
    const purposes = enumeration(names, this.#i18n);
    const question = this.#isChanged
      ? msg(html`Something is new since your last choice: ${purposes}.`, { id: 'banner.changed' })
      : msg(html`With your consent, we also use cookies for: ${purposes}.`, { id: 'banner.text' });
    return html`<p>
      ${question}
      ${msg('You can change or withdraw your choice at any time in the cookie settings.', {
        id: 'banner.withdraw',
      })}
    </p>`;
  }

  #renderLinks(): TemplateResult {
    const { msg } = this.#i18n;
    const { site, controller } = this.#store.policy ?? {};
    const statement = addressOf(site?.statement, this.#i18n);
    const privacy = addressOf(controller?.privacy, this.#i18n);
    return html`<p class="links">
      ${when(
        statement,
        (href) => html`<a href=${href}>${msg('Cookie statement', { id: 'link.statement' })}</a>`,
      )}
      ${when(
        privacy,
        (href) => html`<a href=${href}>${msg('Privacy notice', { id: 'link.privacy' })}</a>`,
      )}
      <slot name="links"></slot>
    </p>`;
  }

  #renderActions(): TemplateResult {
    const { msg } = this.#i18n;
    return html`<div part="actions">
      ${answerButtons((answer) => this.#answer(answer), this.#i18n)}
      <button type="button" part="settings" @click=${this.#openSettings}>
        ${msg('Settings', { id: 'action.settings' })}
      </button>
    </div>`;
  }

  #answer(answer: Answer): void {
    this.#store[answer]({ origin: this });
  }

  #openSettings(event: Event): void {
    this.#store.settings.show(event.currentTarget as HTMLElement);
  }
}
