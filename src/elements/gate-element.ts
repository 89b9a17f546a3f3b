import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { gateStyles } from '../generated/styles/gate-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { whenSettled } from '../gates/page-settled.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { reserve } from './embed-room.js';
import { warnOfMistakes } from './gate-mistakes.js';
import { GateContent } from './gate-content.js';
import { heldBy } from './gate-held.js';
import { addressOf, UNREAD } from './gate-href.js';
import type { GateAddress } from './gate-address.js';
import { placeholderTemplate } from './gate-templates.js';
import { defineAs } from './register.js';
import { setState } from './state.js';

/**
 * Blocks an embed until the visitor allows it. A placeholder says who provides the embed and what
 * happens when it loads. The embed is a child with `data-src` in place of `src`, which every
 * framework can render, or it is in a `<template>` child. Nothing of it loads before it is allowed.
 * While the gate is open, the page lays the embed out as if there were no gate. Until the policy
 * has loaded, the gate opens only if a valid stored choice grants the id by name, and it has no
 * buttons. For an id that the policy does not declare, it stays closed. With `href`, the gate makes
 * the embed itself, from the address of a page or a player that the package knows. With `rendered`,
 * the page adds the embed when the gate opens, and removes it when the gate closes.
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
 * @example
 * ```html
 * <cookie-gate href="https://www.youtube.com/watch?v=XXXXXXXXXXX"></cookie-gate>
 * ```
 *
 * @slot - The embed, and beside it a plain link for readers without JavaScript.
 *
 * @csspart placeholder - The placeholder for the embed.
 * @csspart preview - The picture of `preview`, behind the words.
 * @csspart heading - The heading: the name of the service or category.
 * @csspart text - Who provides it and what happens.
 * @csspart actions - The group of buttons.
 * @csspart allow-once - The button that loads this embed now, without storing a choice.
 * @csspart allow-always - The button that allows the service or category permanently.
 * @csspart link - The link to the address of `href`.
 *
 * @cssstate open - The embed is shown.
 *
 * @fires {ToggleEvent} toggle - The gate opened or closed: `newState` is `open` or `closed`. Does not
 *   bubble.
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
  @property({ attribute: false }) policy?: PolicyFile;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /**
   * Address of a picture to show in place of the embed. It must have the page's origin: another
   * site would learn of the visit. Others are not shown and cause a warning.
   */
  @property() preview?: string;
  /** Level of the heading, 1 to 6. Default: 3. */
  @property({ type: Number }) heading = 3;
  /**
   * The id of the category or service that must be granted. Default: with `href`, the service of the
   * policy that comes from the catalogue's entry for the address; otherwise none, and the gate stays
   * closed.
   */
  @property() category = '';
  /**
   * Address of the page or player of an embed that the package knows, such as a film's page at
   * YouTube. The gate makes the frame itself when it opens, in the player's privacy variant, and
   * until then it has a link to the address. If it is empty, the gate takes the address of the first
   * link inside, whose text becomes the frame's title. An unknown address gets a link and a warning.
   * If the author's children hold back an embed, or with `rendered`, the gate makes no frame.
   */
  @property() href?: string;
  /**
   * The page renders the embed itself, as children: on `toggle` with the state `open` it adds them,
   * on `closed` it removes them. For components of a framework. Default: `false`.
   */
  @property({ type: Boolean }) rendered = false;

  @query('[part=placeholder]') private placeholder!: HTMLElement | null;
  /** Whether the visitor allowed the embed for this element and this page view. */
  @state() private isAllowedOnce = false;

  readonly #consent = new ConsentController(this, ({ changed }) => {
    // A later decision, such as a withdrawal, ends the permission that was given once.
    if (changed.includes(this.#id)) this.isAllowedOnce = false;
  });
  readonly #i18n = new LocaleController(this, this.#consent);
  readonly #internals = this.attachInternals();
  readonly #box = new CSSStyleSheet();
  #observer?: MutationObserver;
  #focusContent = false;
  #wasShown = false;
  #boxStyles = '';
  #address: GateAddress | undefined;

  constructor() {
    super();
    checkInDevelopment(this);
  }

  get #store(): ConsentStore {
    return this.#consent.store;
  }

  /** The id that must be granted. */
  get #id(): string {
    return this.#address?.id ?? this.category;
  }

  get #isOpen(): boolean {
    return this.isAllowedOnce || this.#store.isGranted(this.#id);
  }

  /** Whether the content shows: it is allowed, and the page is ready for it. */
  get #isShown(): boolean {
    if (this.rendered) return this.#isOpen;
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
    const { policy } = this.#store;
    const address = addressOf(this, policy, this.#i18n.locale, this.#content.isBare);
    const isOther = address?.own !== this.#address?.own;
    if (isOther || changed.has('category')) this.isAllowedOnce = false;
    this.#address = address;
    this.#content.own = address?.own;
    setState(this.#internals, 'open', this.#isShown);
  }

  protected override render(): unknown {
    if (this.#isShown) return html`<slot></slot>`;
    if (!this.#i18n.ready || this.#address === UNREAD) return nothing;
    const { policy, status } = this.#store;
    return placeholderTemplate({
      category: this.#id,
      preview: this.preview,
      level: this.heading,
      held: heldBy(this.#id, policy, this.#i18n),
      isLoading: status === 'loading',
      isOpen: this.#isOpen,
      link: this.#address?.link?.(this.#i18n),
      i18n: this.#i18n,
      allowOnce: this.#allowOnce,
      allowAlways: this.#allowAlways,
    });
  }

  protected override updated(): void {
    // A pending update still runs after the element was removed.
    if (!this.isConnected) return;
    this.#announce(this.#isShown);
    if (!this.rendered) this.#content.toggle(this.#isShown);
    this.#assign();
    reserve(this.placeholder, this.#content.embed, this);
    this.#moveFocus();
    // Discards the mutations that this element has caused itself.
    this.#observer?.takeRecords();
    if (this.#isOpen && !this.#content.isReady) void whenSettled().then(() => this.requestUpdate());
    const isEmpty = !this.rendered && this.#content.isEmpty;
    warnOfMistakes(this, this.#id, { ...this.#address, isEmpty, policy: this.#store.policy });
  }

  #announce(isShown: boolean): void {
    if (isShown === this.#wasShown) return;
    this.#wasShown = isShown;
    const [oldState, newState] = isShown ? ['closed', 'open'] : ['open', 'closed'];
    this.dispatchEvent(new ToggleEvent('toggle', { oldState, newState }));
  }

  /** Moves the focus to the embed. */
  #moveFocus(): void {
    if (!this.#focusContent || !this.#isShown) return;
    const move = () => {
      this.#focusContent = !this.#content.focus();
    };
    // A framework removes what was beside the placeholder after the event, in a microtask.
    if (this.rendered) setTimeout(move);
    else move();
  }

  /** Assigns to the slot the embed or the nodes beside it; the page itself renders one of both. */
  #assign(): void {
    const styles = this.#content.styles || this.#address?.styles || '';
    const nodes = this.rendered ? [...this.childNodes] : this.#content.nodes;
    const slottable = nodes.filter((node) => node instanceof Element || node instanceof Text);
    this.renderRoot.querySelector('slot')?.assign(...slottable);
    if (styles !== this.#boxStyles) this.#box.replaceSync((this.#boxStyles = styles));
  }

  readonly #allowOnce = (): void => {
    this.#focusContent = true;
    this.isAllowedOnce = true;
  };

  readonly #allowAlways = (): void => {
    this.#focusContent = true;
    this.#store.save({ [this.#id]: 'granted' }, { origin: this, reason: 'embed' });
  };
}
