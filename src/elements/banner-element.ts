import { LitElement, noChange, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { enter, leave } from '../ask/motion.js';
import { keepReachable } from '../ask/scroller.js';
import { modalStyles } from '../generated/styles/modal-styles.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { Answer } from '../markup/answer-buttons.js';
import { bannerRegion, isChanged } from '../markup/banner.js';
import { BANNER_SHEETS } from '../markup/banner-sheets.js';
import { textHtml, textOf } from '../markup/text-html.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { warnOfWaiting } from '../store/decision-making.js';
import { BannerRoom } from './banner-room.js';
import { Confirmation } from './banner-saved.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { ExistingMarkup } from './existing-markup.js';
import { ForeignChildren } from './foreign-children.js';
import { modalBanner, openModal } from './modal.js';
import { isAlone, isOver, makeWay } from './only-banner.js';
import { PageVisit } from './page-visit.js';
import { handleButtons } from './banner-buttons.js';
import { defineAs } from './register.js';
import { ReopenLink } from './reopen-link.js';
import { setState } from './state.js';

/**
 * The first layer: asks for consent while something is undecided, and is empty otherwise. It is a
 * labelled region that never takes the focus, never covers the focused element and never blocks the
 * page, except with `placement="dialog"`. Ignoring it decides nothing. It shows when the policy has
 * loaded; a banner that a server has rendered shows at once. It does not show while the browser
 * prerenders the page, nor in frames of another site. Place it first in `<body>`.
 *
 * @summary Asks for consent while something is undecided.
 *
 * @attr {string} cookie - The name of the consent cookie. Default: `cookies_preferences`.
 * @attr {string} domain - Shares the choice with the subdomains of this domain; `auto` finds the site's registrable domain. Default: this host only.
 * @attr {string} endpoint - The address to which each decision is posted.
 * @attr {string} csrf - The request header and the name of the CSRF token (`Header: name`), if the defaults do not fit. Empty sends none.
 * @attr {boolean} reload - Reloads the page after a withdrawal, for scripts that cannot be undone; the browser asks first if the visitor has typed something.
 * @attr {'eager'} loading - `eager` defines the banner at once. By default the script tag draws it as text, and loads its element only where that is not enough.
 * @attr {boolean} prefetch - Has the browser fetch the code of the settings when the page is idle and the banner shows.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 * @slot logo - A logo beside the heading.
 * @slot heading - Replaces the text of the heading.
 * @slot text - Replaces the text.
 * @slot links - Links below the text, after those to the statement and the privacy notice.
 * @slot actions - More buttons, after the answers and the settings.
 *
 * @csspart dialog - The modal dialog around the box, with `placement="dialog"`.
 * @csspart region - The box.
 * @csspart heading - The heading.
 * @csspart text - The text.
 * @csspart links - The links below the text, which stay in view while it scrolls.
 * @csspart actions - The group of buttons.
 * @csspart accept - The button that grants everything.
 * @csspart reject - The button that denies everything; as large and as prominent as `accept`.
 * @csspart settings - The button that opens the settings.
 * @csspart close - The button that closes the banner by a refusal, with `closable`.
 * @csspart confirmation - What an answer is confirmed by, for some seconds: a sentence, and a link to the settings.
 *
 * @cssstate open - The banner shows. With the script tag the element is defined only where it is needed, or with `loading="eager"`.
 * @cssstate changed - The banner asks because categories are new since an earlier choice.
 *
 * @fires {ConsentChangeEvent} consent-change - The visitor decided; bubbles and is composed.
 */
export class CookieBannerElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-banner`.
   */
  static define(tag = 'cookie-banner'): void {
    defineAs(tag, this);
  }

  static override styles = [...BANNER_SHEETS, modalStyles].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: PolicyFile;
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
  /**
   * Shows a link to the settings once the visitor has chosen, on this and on later visits: in the
   * bottom corner at the `start` or the `end` of a line, on a narrow view at the end of the page. It
   * is the last child of `<body>`, `[data-reopen]`, with the part `reopen`. Empty means `start`.
   * Default: no link.
   *
   * @example <cookie-banner src="/cookies.json" reopen="end"></cookie-banner>
   */
  @property({ reflect: true }) reopen?: 'start' | 'end' | '';
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  @property() region?: string;
  /**
   * The policy's revision. A choice made under this revision counts before the policy has loaded.
   */
  @property({ type: Number }) revision?: number;

  @query('section') private box!: HTMLElement | null;
  @query('dialog') private dialogElement!: HTMLDialogElement | null;

  readonly #consent = new ConsentController(this, ({ reason }) => {
    if (reason) this.#confirmation.isDue = false;
    this.#isLeft = false;
  });
  readonly #i18n = new LocaleController(this, this.#consent, ['banner']);
  readonly #visit = new PageVisit(this);
  readonly #internals = this.attachInternals();
  readonly #existing = new ExistingMarkup(this);
  readonly #confirmation = new Confirmation(this);
  /** Whether the dialog was closed without an answer. */
  #isLeft = false;
  /** An answer to the prerendered banner that waits for the policy. */
  #early?: Answer | undefined;

  constructor() {
    super();
    new ForeignChildren(this);
    new BannerRoom(this);
    new ReopenLink(this, () => ({
      store: this.#visit.isHere && this.#store,
      locale: this.#i18n.locale,
    }));
    checkInDevelopment(this);
  }

  /** The store that the banner uses. */
  get #store(): ConsentStore {
    return this.#consent.store;
  }

  get #isOpen(): boolean {
    if (!this.#visit.isHere || this.#isLeft) return false;
    return this.#i18n.ready && this.#store.undecided.length > 0 && isAlone(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = this.#confirmation.putInto(root);
    handleButtons(root, {
      attempt: (act) => this.#guarded(act),
      answer: (answer) => this.#answer(answer),
      settings: () => this.#store.settings,
    });
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    makeWay(this);
  }

  /** Keeps the prerendered banner until the policy and the texts have loaded or failed. */
  protected override shouldUpdate(): boolean {
    const isKnown = this.#i18n.ready && ['ready', 'failed'].includes(this.#store.status);
    return !this.#existing.waits(isKnown, [this.#consent, this.#i18n]);
  }

  /**
   * If the page has replaced something that this code needs, removes the banner, whose buttons
   * would not work.
   */
  protected override performUpdate(): void {
    this.#guarded(() => super.performUpdate());
    if (this.box && isOver(this.#store)) this.box.parentNode?.removeChild(this.box);
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#store.giveUp(error);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { region, revision } = this;
    const isNew = ['region', 'revision', 'store'].some((name) => changed.has(name as 'region'));
    if (!this.hasUpdated || isNew) this.#store.configure({ region, revision });
    if (this.#early && this.#store.policy) this.#answer(this.#early);
    setState(this.#internals, 'open', this.#isOpen);
    setState(this.#internals, 'changed', this.#isOpen && isChanged(this.#store));
  }

  protected override render(): unknown {
    if (this.#existing.isThere) return noChange;
    if (!this.#isOpen) return nothing;
    const box = bannerRegion(this.#store, this, this.#i18n);
    return this.placement === 'dialog' ? modalBanner(box, this.#leave) : box;
  }

  protected override update(changed: PropertyValues<this>): void {
    const { box } = this;
    if (box && !this.#isOpen) leave(box);
    this.#existing.draw(() => super.update(changed), this.#asText);
    if (!box && this.box) enter(this.box);
  }

  /** What it would render now, if a prerendered banner can show the same. */
  readonly #asText = (): string => {
    if (!this.#isOpen || this.placement === 'dialog') return '';
    return textOf(bannerRegion(this.#store, this, { ...this.#i18n.texts, html: textHtml }));
  };

  protected override updated(): void {
    keepReachable(this.box);
    if (this.#i18n.ready) this.#confirmation.update(this.#isOpen, this.#store.isKept, this.#i18n);
    if (this.dialogElement) openModal(this.dialogElement);
  }

  #answer(answer: Answer): void {
    const { policy, status } = this.#store;
    this.#early = policy ? undefined : answer;
    if (!policy && status === 'empty') warnOfWaiting();
    if (this.#early) return;
    // Closed first, so that the dialog returns the focus to its place before.
    this.dialogElement?.close();
    this.#store[`${answer}All`]({ origin: this });
    this.#confirmation.isDue = true;
  }

  /** Closes the banner for this page view without a decision. */
  readonly #leave = ({ currentTarget }: Event): void => {
    // The event is asynchronous: after an answer there may be another dialog, or none.
    this.#isLeft = this.#isOpen && currentTarget === this.dialogElement;
    this.requestUpdate();
  };
}
