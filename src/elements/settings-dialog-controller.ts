import type { LitElement, ReactiveController } from 'lit';
import { settled } from '../platform/promises.js';
import { layOut, showModal } from './modal.js';
import { isOpen, type SettingsPhase } from './settings-view.js';

/** What the dialog needs to know of the settings in it. */
interface Content {
  /** Whether there are changes that closing the dialog would lose. */
  readonly isMoved: () => boolean;
  /** Forgets the changes, and what was unfolded. */
  readonly clear: () => void;
}

/** Opens and closes the dialog of the settings, and asks before changes are lost. */
export class SettingsDialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #content: Content;
  #phase: SettingsPhase = 'rest';
  /** Whether the closed dialog still moves out. */
  #isLeaving = false;
  #opener?: HTMLElement | undefined;
  /** The opener before, to which the focus returns from a dialog that is opened again. */
  #last?: HTMLElement | undefined;
  /** The dialog that was opened. Escape closes it one task before its `close` event. */
  #shown?: HTMLDialogElement | undefined;

  constructor(host: LitElement, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  get phase(): SettingsPhase {
    return this.#phase;
  }

  set phase(phase: SettingsPhase) {
    this.#phase = phase;
    hideBehind(this.isOpen);
    this.#host.requestUpdate();
  }

  get isOpen(): boolean {
    return isOpen(this.#phase);
  }

  /** Whether the dialog is in the shadow root: open, prepared, or on its way out. */
  get isDrawn(): boolean {
    return this.isOpen || this.#isLeaving || this.#phase === 'ahead';
  }

  show(opener?: HTMLElement): void {
    // After Escape, the dialog is closed one task before its `close` event.
    if (this.#element?.open === false) this.#closed();
    // A link and the address that it leads to may both call this; the dialog opens once.
    this.#opener = opener ?? this.#opener;
    if (this.isOpen) return;
    this.#content.clear();
    this.phase = 'open';
  }

  /** Opens the dialog from what confirms an answer in it. */
  readonly showAgain = (event: Event): void => {
    event.preventDefault();
    this.show(this.#last);
  };

  /** Renders the dialog without showing it. */
  prepare(): void {
    // `close()` restores focus one task before the `close` event; that focus must not prepare the
    // dialog again.
    if (!this.isOpen) this.phase = 'ahead';
  }

  close(): void {
    this.#element?.close();
    // The `close` event follows in a separate task; an update in between would open the dialog
    // again.
    this.#closed();
  }

  /** Closes the dialog, unless it asks first. */
  leave(): void {
    if (!this.#asks()) this.close();
  }

  readonly events = {
    cancel: (event: Event): void => {
      if (event.target === this.#element && this.#asks()) event.preventDefault();
    },
    /** The event is asynchronous: the dialog may have been opened again by then. */
    close: ({ target }: Event): void => {
      const dialog = this.#element;
      if (target === dialog && !dialog?.open) this.#closed();
    },
  };

  hostUpdated(): void {
    const dialog = this.#element;
    if (!dialog || dialog.open) return;
    if (!this.isOpen) return void (this.#isLeaving || layOut(dialog));
    if (dialog !== this.#shown) this.#open(dialog);
  }

  #open(dialog: HTMLDialogElement): void {
    this.#shown = dialog;
    dialog.className = 'shown';
    if (showModal(dialog)) this.#host.focus({ preventScroll: true });
    else this.close();
  }

  hostDisconnected(): void {
    this.#opener = this.#last = this.#shown = undefined;
    this.phase = 'rest';
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /**
   * Asks whether to save, if the visitor is about to lose changes. Asks once: the second Escape
   * leaves.
   */
  #asks(): boolean {
    if (this.#phase !== 'open' || !this.#content.isMoved()) return false;
    this.phase = 'leaving';
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('[part=save]')?.focus();
    });
    return true;
  }

  #closed(): void {
    if (!this.isOpen) return;
    this.#shown = undefined;
    this.phase = 'rest';
    this.#content.clear();
    this.#opener?.focus({ preventScroll: true });
    this.#last = this.#opener;
    this.#opener = undefined;
    this.#leave();
  }

  /** Keeps the closed dialog in the shadow root until it has moved out. */
  #leave(): void {
    const dialog = this.#element;
    const motions = dialog?.getAnimations() ?? [];
    this.#isLeaving = motions.length > 0;
    // Returning the focus to the opener may have prepared the next dialog.
    this.phase = 'rest';
    void settled(motions.map(({ finished }) => finished)).then(() => {
      this.#isLeaving = false;
      if (!this.isOpen) dialog?.removeAttribute('class');
      this.#host.requestUpdate();
    });
  }
}

/** The banner, and the link of `reopen`. They keep their places, and the focus may return there. */
const RULES = 'cookie-banner::part(region),[data-reopen]{opacity:0}';

let sheet: CSSStyleSheet | undefined;

/** Hides what would shine through the backdrop of an open dialog; afterwards, no longer. */
export function hideBehind(isOpen: boolean): void {
  if (isOpen === !!sheet) return;
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  sheet = isOpen ? new CSSStyleSheet() : undefined;
  sheet?.replaceSync(RULES);
  document.adoptedStyleSheets = sheet ? [...others, sheet] : others;
}
