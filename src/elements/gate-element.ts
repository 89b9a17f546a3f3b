import { str } from '@lit/localize/internal/str-tag.js';
import {
  html,
  LitElement,
  nothing,
  unsafeCSS,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { categoryTexts } from '../localization/category-texts.js';
import { formatList } from '../localization/enumeration.js';
import { LocaleController } from '../localization/locale-controller.js';
import { privacyLinkText, serviceName } from '../localization/service-texts.js';
import { localized, when } from '../markup/phrases.js';
import type { LocalizedText } from '../model/localized-text.js';
import { servicesOf, type Service } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { gateStyles } from '../generated/styles/gate-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { whenSettled } from '../gates/page-settled.js';
import { ConsentController } from './consent-controller.js';
import { ownAddress, warnOfMistakes } from './gate-mistakes.js';
import { GateContent } from './gate-content.js';
import { defineAs } from './register.js';
import { setState } from './state.js';

/** What a gate holds back: its name, and the services that it would use. */
interface Held {
  readonly name: LocalizedText;
  readonly services: readonly Service[];
}

/**
 * Blocks an embed until the visitor allows it. A placeholder says who provides the embed and what
 * happens when it loads. The embed is a child with `data-src` in place of `src`, which every
 * framework can render, or it is in a `<template>` child. Nothing of it loads before it is allowed.
 * While the gate is open, the page lays the embed out as if there were no gate. Until the policy
 * has loaded, the gate opens only if a valid stored choice grants the id by name, and it has no
 * buttons. For an id that the policy does not declare, it stays closed.
 *
 * @summary Blocks an embed until the visitor allows it.
 *
 * @example
 * ```html
 * <cookie-gate category="video">
 *   <iframe data-src="https://video.example/embed/1" title="A film"></iframe>
 *   <a href="https://video.example/1">Watch the film at video.example</a>
 * </cookie-gate>
 * ```
 *
 * @slot - The embed, and beside it a plain link for readers without JavaScript.
 *
 * @csspart placeholder - The placeholder for the embed.
 * @csspart preview - The picture of `preview`.
 * @csspart heading - The name of the service or category.
 * @csspart text - Who provides it and what happens.
 * @csspart actions - The group of buttons.
 * @csspart allow-once - The button that loads this embed now, without storing a choice.
 * @csspart allow-always - The button that allows the service or category permanently.
 *
 * @cssstate open - The embed is shown.
 *
 * @fires {ConsentChangeEvent} consent-change - The visitor allowed the service or category
 *   permanently; bubbles and is composed.
 */
export class CookieGateElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-gate`.
   */
  static define(tag = 'cookie-gate'): void {
    defineAs(tag, this);
  }

  /** Slots are assigned manually: no attribute says which children hold something back. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [hostStyles, buttonStyles, gateStyles].map(unsafeCSS);

  // Must be the first field, because setting the others requests an update, which uses it.
  readonly #content = new GateContent(this);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: unknown;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /**
   * Address of a picture to show in place of the embed. It must have the page's origin: another
   * site would learn of the visit. Others are not shown and cause a warning.
   */
  @property() preview?: string;
  /** The id of the category or service that must be granted. Without it the gate stays closed. */
  @property() category = '';

  @query('[part=placeholder]') private placeholder!: HTMLElement | null;
  /** Whether the visitor allowed the embed for this element and this page view. */
  @state() private isAllowedOnce = false;

  readonly #consent = new ConsentController(this, ({ changed }) => {
    // A later decision, such as a withdrawal, ends the permission that was given once.
    if (changed.includes(this.category)) this.isAllowedOnce = false;
  });
  readonly #i18n = new LocaleController(this);
  readonly #internals = this.attachInternals();
  readonly #box = new CSSStyleSheet();
  #observer?: MutationObserver;
  #focusContent = false;
  /** The placeholder whose size is set. A new placeholder needs it again. */
  #sized?: HTMLElement;
  #boxStyles = '';

  get #store(): ConsentStore {
    return this.#consent.store;
  }

  get #isOpen(): boolean {
    return this.isAllowedOnce || this.#store.isGranted(this.category);
  }

  /** Whether the content shows: it is allowed, and the page is ready for it. */
  get #isShown(): boolean {
    return this.#isOpen && this.#content.isReady && !this.#content.isEmpty;
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // React and Vue set attributes after they have added the children and before they insert the
    // gate into the page. Lit's constructor calls this before the fields exist.
    if (#content in this) this.#content.disarm();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = this.#content.observe(() => this.requestUpdate());
    // The rest of the element may not have been parsed yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#content.toggle(false);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.shadowRoot!.adoptedStyleSheets.push(this.#box);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('category')) this.isAllowedOnce = false;
    setState(this.#internals, 'open', this.#isShown);
  }

  protected override render(): unknown {
    if (this.#isShown) return html`<slot></slot>`;
    return this.#i18n.ready ? this.#renderPlaceholder() : nothing;
  }

  protected override updated(): void {
    // A pending update still runs after the element was removed.
    if (!this.isConnected) return;
    this.#content.toggle(this.#isShown);
    this.#assign();
    this.#reserve();
    if (this.#isShown && this.#focusContent) this.#content.focus();
    this.#focusContent = false;
    // Discards the mutations that this element has caused itself.
    this.#observer?.takeRecords();
    if (this.#isOpen && !this.#content.isReady) void whenSettled().then(() => this.requestUpdate());
    warnOfMistakes(this, { isEmpty: this.#content.isEmpty, policy: this.#store.policy });
  }

  /** Assigns to the slot the embed or the nodes beside it. */
  #assign(): void {
    const { nodes, styles } = this.#content;
    const slottable = nodes.filter((node) => node instanceof Element || node instanceof Text);
    this.renderRoot.querySelector('slot')?.assign(...slottable);
    if (styles !== this.#boxStyles) this.#box.replaceSync((this.#boxStyles = styles));
  }

  /**
   * Gives the placeholder the size of the embed, so that nothing moves when it opens; it grows if
   * its text needs more room. The styles are set by script, because a strict content security
   * policy refuses a style attribute in the template.
   */
  #reserve(): void {
    const { placeholder } = this;
    if (!placeholder || placeholder === this.#sized) return;
    this.#sized = placeholder;
    const { inlineSize, blockSize = 'auto', ...size } = this.#content.size;
    const isSized = blockSize !== 'auto' || (size.aspectRatio ?? 'auto') !== 'auto';
    if (!isSized) return;
    Object.assign(placeholder.style, size, {
      // The text fits into the page even if the embed will be wider than the page (WCAG 1.4.10).
      inlineSize: `min(100%, ${inlineSize})`,
      minBlockSize: blockSize,
    });
  }

  #renderPlaceholder(): TemplateResult {
    const { language, direction } = this.#i18n;
    const held = this.#held();
    return html`<section
      part="placeholder"
      role="group"
      aria-labelledby=${this.#isOpen ? nothing : 'heading'}
      lang=${language}
      dir=${direction}
    >
      ${when(ownAddress(this.preview), (src) => html`<img part="preview" src=${src} alt="" />`)}
      ${this.#isOpen ? nothing : this.#renderWords(held)}
    </section>`;
  }

  #renderWords(held?: Held): TemplateResult {
    return html`<div class="words">
      <p part="heading" id="heading">
        <strong>${localized(held?.name ?? this.#unnamed(), this.#i18n)}</strong>
      </p>
      ${held ? this.#renderOffer(held) : this.#renderReason()}
      <slot></slot>
    </div>`;
  }

  /** Says why the content stays closed; nothing while the policy is loading. */
  #renderReason(): unknown {
    if (this.#store.status === 'loading') return nothing;
    return html`<p part="text">
      ${this.#i18n.msg('This content stays closed, because it is not known what it would store.', {
        id: 'gate.unknown',
      })}
    </p>`;
  }

  #renderOffer({ services }: Held): TemplateResult {
    const { msg } = this.#i18n;
    return html`<p part="text">
        ${this.#explanation(services)} ${services.map((service) => this.#privacyLink(service))}
      </p>
      <div part="actions">
        <button type="button" part="allow-once" @click=${this.#allowOnce}>
          ${msg('Allow once', { id: 'gate.once' })}
        </button>
        <button type="button" part="allow-always" @click=${this.#allowAlways}>
          ${msg('Allow always', { id: 'gate.always' })}
        </button>
      </div>`;
  }

  #explanation(services: readonly Service[]): string {
    const { msg } = this.#i18n;
    if (services.length === 0) {
      return msg(
        'This content comes from another site, which learns about your visit when it is loaded.',
        { id: 'gate.text' },
      );
    }
    const providers = [...new Set(services.map(({ provider }) => provider))];
    const names = formatList(providers, this.#i18n);
    return msg(
      str`This content comes from ${names}. Loading it tells ${names} about your visit and may set cookies.`,
      { id: 'gate.text.provider' },
    );
  }

  #privacyLink({ privacy, provider }: Service): unknown {
    return when(
      privacy,
      (href) => html`<a href=${href}>${privacyLinkText(provider, this.#i18n)}</a>`,
    );
  }

  /**
   * The held-back content's name and services; `undefined` without a policy and for unknown ids.
   */
  #held(): Held | undefined {
    const { policy } = this.#store;
    if (!policy) return undefined;
    const service = policy.services.find(({ id }) => id === this.category);
    if (service) return { name: serviceName(service, this.#i18n), services: [service] };
    const category = policy.categories.find(({ id }) => id === this.category);
    if (!category) return undefined;
    const { name } = categoryTexts(category, this.#i18n);
    return { name, services: servicesOf(policy, category.id) };
  }

  #unnamed(): string {
    return this.#i18n.msg('Embedded content', { id: 'category.media.name' });
  }

  #allowOnce(): void {
    this.#focusContent = true;
    this.isAllowedOnce = true;
  }

  #allowAlways(): void {
    this.#focusContent = true;
    this.#store.save({ [this.category]: 'granted' }, { origin: this, reason: 'embed' });
  }
}
