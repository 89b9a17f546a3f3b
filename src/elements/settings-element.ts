import { html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LocaleController } from '../localization/locale-controller.js';
import { isAnswer, pressedPart } from '../markup/answers.js';
import type { ConsentStore } from '../store/consent-store.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { dialogStyles } from '../generated/styles/dialog-styles.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { settingsStyles } from '../generated/styles/settings-styles.js';
import { switchStyles } from '../generated/styles/switch-styles.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { Draft } from './draft.js';
import { ForeignChildren } from './foreign-children.js';
import { layOut, showModal } from './modal.js';
import { defineAs } from './register.js';
import { ServiceLists } from './service-lists.js';
import { settingsDialog, settingsForm } from './settings-form.js';
import type { SettingsView } from './settings-templates.js';
import { setState } from './state.js';
import { savedText } from '../markup/status-line.js';

/**
 * The second layer: one choice per category, with its services below it. It is shown in the page,
 * or as a modal dialog that `show()` and any link to `#cookie-settings` open. Closing the dialog
 * without an answer decides nothing. Until the policy has loaded, there are no choices; if loading
 * fails, a message says so.
 *
 * @summary The visitor's choices, in the page or in a dialog.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 *
 * @csspart dialog - The native `<dialog>`, while it is open.
 * @csspart form - The form with all choices.
 * @csspart heading - The heading.
 * @csspart category - The group of one category.
 * @csspart service - A service within its category.
 * @csspart switch - The `<input type="checkbox" role="switch">` of a category or service.
 * @csspart actions - The group of buttons.
 * @csspart accept - The button that grants everything.
 * @csspart reject - The button that denies everything; as large and as prominent as `accept`.
 * @csspart save - The button that saves the state of the switches.
 * @csspart close - The button that closes the dialog.
 *
 * @cssstate open - The dialog is open.
 *
 * @fires {ConsentChangeEvent} consent-change - The visitor decided; bubbles and is composed.
 */
export class CookieSettingsElement extends LitElement {
  /**
   * Registers the element. Where the tag name is taken, it warns of another class or version.
   *
   * @param tag The tag name. Default: `cookie-settings`.
   */
  static define(tag = 'cookie-settings'): void {
    defineAs(tag, this);
  }

  static override styles = [
    hostStyles,
    hiddenStyles,
    buttonStyles,
    switchStyles,
    settingsStyles,
    dialogStyles,
  ].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: unknown;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /** Level of the heading, 1 to 6. Default: 2. */
  @property({ type: Number }) heading = 2;
  /** Shows nothing in the page, only the dialog that `show()` opens. Default: `false`. */
  @property({ type: Boolean }) dialog = false;

  @state() private isOpen = false;
  @state() private isSaved = false;
  /** Whether the dialog is rendered but not shown, because the visitor is likely to open it. */
  @state() private isAhead = false;
  @query('dialog') private dialogElement!: HTMLDialogElement | null;

  readonly #draft = new Draft(this);
  readonly #lists = new ServiceLists(this);
  readonly #consent = new ConsentController(this, ({ changed }) => {
    if (changed.length === 0) return;
    this.#draft.discard();
    this.isSaved = false;
    this.isAhead = false;
  });
  readonly #i18n = new LocaleController(this);
  readonly #internals = this.attachInternals();
  #savedInDialog = false;
  #presence?: AbortController;
  #opener?: HTMLElement;

  constructor() {
    super();
    new ForeignChildren(this);
    checkInDevelopment(this);
  }

  get #store(): ConsentStore {
    return this.#consent.store;
  }

  get #view(): SettingsView {
    return { store: this.#store, draft: this.#draft, lists: this.#lists, i18n: this.#i18n };
  }

  /**
   * Opens the settings as a modal dialog. If they are open, only replaces the opener.
   *
   * @param opener Receives the focus when the dialog is closed.
   * @example document.querySelector('cookie-settings').show();
   */
  show(opener?: HTMLElement): void {
    // After Escape, the dialog is closed one task before its `close` event.
    if (this.dialogElement?.open === false) this.#closed();
    // A link and the address that it leads to may both call this; the dialog opens once.
    this.#opener = opener ?? this.#opener;
    this.isSaved = false;
    if (!this.isOpen) this.#lists.fold();
    this.isOpen = true;
  }

  /** Renders the dialog in advance, so that `show()` only has to show it. Only with `dialog`. */
  prepare(): void {
    // `close()` restores focus one task before the `close` event; that focus must not prepare the
    // dialog again.
    if (this.dialog && !this.isOpen) this.isAhead = true;
  }

  /** Closes the dialog and discards choices that were not saved. */
  close(): void {
    this.dialogElement?.close();
    // The `close` event follows in a separate task; an update in between would open the dialog
    // again.
    this.#closed();
  }

  /** Focuses the heading, so that reading starts at the top. Links to the element lead there. */
  override focus(options?: FocusOptions): void {
    const title = this.renderRoot.querySelector<HTMLElement>('[part=heading]');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('change', ({ target }) => {
      // Ignores fields of the page in a slot.
      if (root.contains(target as Node)) this.#move(target as HTMLInputElement);
    });
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#presence?.abort();
    this.#presence = this.#opener = undefined;
    this.isOpen = false;
    this.isAhead = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.has('store') || !this.#presence)) this.#offer();
    setState(this.#internals, 'open', this.isOpen);
  }

  protected override render(): unknown {
    if (!this.#i18n.ready) return nothing;
    const { language, direction } = this.#i18n;
    // The message after the dialog has closed. Its element must exist before, or screen readers
    // would not announce it.
    return html`${this.#renderSettings()}
      <p class="visually-hidden" role="status" lang=${language} dir=${direction}>
        ${this.isSaved && this.#savedInDialog ? savedText(this.#store.isKept, this.#i18n) : nothing}
      </p>`;
  }

  #renderSettings(): unknown {
    const isDialog = this.isOpen || this.isAhead;
    if (this.dialog && !isDialog) return nothing;
    const form = settingsForm(this.#view, { level: this.heading, isSaved: this.isSaved });
    return isDialog ? settingsDialog(form, this.#i18n, this.#onClose) : form;
  }

  protected override updated(): void {
    const dialog = this.dialogElement;
    if (!dialog || dialog.open) return;
    if (!this.isOpen) layOut(dialog);
    else if (showModal(dialog)) this.focus({ preventScroll: true });
    else this.close();
  }

  /**
   * Registers this element as a settings presenter. If it is visible in the page, openers scroll to
   * it.
   */
  #offer(): void {
    this.#presence?.abort();
    this.#presence = new AbortController();
    this.#store.settings.add(
      { show: (opener) => this.#present(opener), prepare: () => this.prepare() },
      this.#presence,
    );
  }

  /** Shows the settings. A hidden element returns `false`, so that another presenter is tried. */
  #present(opener?: HTMLElement): boolean {
    if (!this.checkVisibility()) return false;
    // From a modal dialog, visitors cannot reach content of the page.
    if (this.dialog || opener?.closest('dialog:modal')) {
      this.show(opener);
    } else {
      this.scrollIntoView({ block: 'start' });
      this.focus({ preventScroll: true });
    }
    return true;
  }

  #onClick(event: Event): void {
    const part = pressedPart(event);
    if (isAnswer(part)) this.#finish((store) => store[`${part}All`]({ origin: this }));
    else if (part === 'save') this.#save();
    else if (part === 'close') this.close();
  }

  #move({ name, checked }: HTMLInputElement): void {
    this.#draft.move(name, checked, this.#store);
  }

  #save(): void {
    const choices = this.#draft.choices(this.#store);
    this.#finish((store) => store.save(choices, { origin: this }));
  }

  #finish(decide: (store: ConsentStore) => void): void {
    decide(this.#store);
    this.#draft.discard();
    this.#savedInDialog = this.isOpen;
    this.isSaved = true;
    this.close();
  }

  /** The event is asynchronous: the dialog may have been opened again by then. */
  readonly #onClose = ({ target }: Event): void => {
    const dialog = this.dialogElement;
    if (target === dialog && !dialog?.open) this.#closed();
  };

  #closed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#draft.discard();
    this.#lists.fold();
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
    // Returning the focus to the opener may have prepared the next dialog.
    this.isAhead = false;
  }
}
