import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { ConsentStore } from '../store/consent-store.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { confirmationStyles } from '../generated/styles/confirmation-styles.js';
import { dialogStyles } from '../generated/styles/dialog-styles.js';
import { floatStyles } from '../generated/styles/float-styles.js';
import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { settingsStyles } from '../generated/styles/settings-styles.js';
import { switchStyles } from '../generated/styles/switch-styles.js';
import { tickStyles } from '../generated/styles/tick-styles.js';
import { ConsentController } from './consent-controller.js';
import { checkInDevelopment } from './development.js';
import { Draft } from './draft.js';
import { ForeignChildren } from './foreign-children.js';
import { defineAs } from './register.js';
import { ServiceLists } from './service-lists.js';
import { SettingsAnswers } from './settings-answers.js';
import { confirmationTemplate } from './settings-saved.js';
import { SettingsDialog } from './settings-dialog-controller.js';
import { dialogTemplate, settingsForm } from './settings-form.js';
import { SettingsPresence } from './settings-presence.js';
import { setState } from './state.js';

/**
 * The second layer: one choice per category, with its services below it. It is shown in the page,
 * or as a modal dialog that `show()` and any link to `#cookie-settings` open. Closing the dialog
 * without an answer decides nothing; if switches were changed, the dialog asks first. Until the
 * policy has loaded, there are no choices; if loading fails, a message says so.
 *
 * @summary The visitor's choices, in the page or in a dialog.
 *
 * @slot - The policy as `<script type="application/json">`, instead of `src`.
 *
 * @csspart dialog - The native `<dialog>`, while it is open.
 * @csspart form - The form with all choices.
 * @csspart header - The bar with the heading, as wide as the dialog.
 * @csspart heading - The heading.
 * @csspart category - The group of one category.
 * @csspart name - The heading of a category.
 * @csspart service - A service within its category.
 * @csspart switch - The `<input type="checkbox" role="switch">` of a category or service.
 * @csspart filter - The field that searches the services, where there are 20 or more.
 * @csspart actions - The group of buttons.
 * @csspart accept - The button that grants everything.
 * @csspart reject - The button that denies everything; as large and as prominent as `accept`.
 * @csspart save - The button that saves the state of the switches.
 * @csspart discard - The button that closes the dialog without saving, after a question.
 * @csspart close - The button that closes the dialog.
 * @csspart confirmation - What an answer in the dialog is confirmed by, for some seconds: a sentence, and a link to the settings.
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
    floatStyles,
    confirmationStyles,
    switchStyles,
    settingsStyles,
    tickStyles,
    dialogStyles,
  ].map(unsafeCSS);

  /** Address of the policy file. */
  @property() src?: string;
  /** The policy as an object, instead of a file. */
  @property({ attribute: false }) policy?: PolicyFile;
  /** The store to use. Default: the document's. */
  @property({ attribute: false }) store?: ConsentStore;
  /** Language as BCP 47 tag. Default: the closest `lang`, else the browser's language. */
  @property() locale?: string;
  /** Level of the heading, 1 to 6. Default: 2. */
  @property({ type: Number }) heading = 2;
  /** Shows nothing in the page, only the dialog that `show()` opens. Default: `false`. */
  @property({ type: Boolean }) dialog = false;

  readonly #draft = new Draft(this);
  readonly #lists = new ServiceLists(this);
  readonly #dialog = new SettingsDialog(this, {
    isMoved: () => this.#draft.isMoved(this.#store),
    clear: () => {
      this.#draft.discard();
      this.#lists.fold();
    },
  });
  readonly #consent = new ConsentController(this, ({ changed }) => {
    if (changed.length === 0) return;
    this.#draft.discard();
    this.#dialog.phase = this.#dialog.isOpen ? 'open' : 'rest';
  });
  readonly #i18n = new LocaleController(this, this.#consent);
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    new ForeignChildren(this);
    new SettingsPresence(this, () => this.#store);
    checkInDevelopment(this);
  }

  get #store(): ConsentStore {
    return this.#consent.store;
  }

  /**
   * Opens the settings as a modal dialog. If they are open, only replaces the opener.
   *
   * @param opener Receives the focus when the dialog is closed.
   * @example document.querySelector('cookie-settings').show();
   */
  show(opener?: HTMLElement): void {
    this.#dialog.show(opener);
  }

  /** Renders the dialog in advance, so that `show()` only has to show it. Only with `dialog`. */
  prepare(): void {
    if (this.dialog) this.#dialog.prepare();
  }

  /** Closes the dialog and discards choices that were not saved. */
  close(): void {
    this.#dialog.close();
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
    new SettingsAnswers({
      host: this,
      draft: this.#draft,
      lists: this.#lists,
      dialog: this.#dialog,
      storeOf: () => this.#store,
    }).listen(root);
    return root;
  }

  protected override willUpdate(): void {
    setState(this.#internals, 'open', this.#dialog.isOpen);
  }

  protected override render(): unknown {
    if (!this.#i18n.ready) return nothing;
    const isLeft = this.#dialog.phase === 'left';
    return html`${this.#renderSettings()}
      ${confirmationTemplate(isLeft, this.#store.isKept, this.#i18n, this.#dialog.showAgain)}`;
  }

  #renderSettings(): unknown {
    const { phase, isDrawn, events } = this.#dialog;
    if (this.dialog && !isDrawn) return nothing;
    const form = settingsForm({
      store: this.#store,
      draft: this.#draft,
      lists: this.#lists,
      i18n: this.#i18n,
      phase,
      level: this.heading,
    });
    return isDrawn ? dialogTemplate(form, this.#i18n, events) : form;
  }
}
