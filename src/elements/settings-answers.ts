import { isAnswer, pressedPart } from '../markup/answer-buttons.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { Draft } from './draft.js';
import type { ServiceLists } from './service-lists.js';
import type { SettingsDialog } from './settings-dialog-controller.js';

interface Answerable {
  readonly host: Element;
  readonly draft: Draft;
  readonly lists: ServiceLists;
  readonly dialog: SettingsDialog;
  readonly storeOf: () => ConsentStore;
}

/** Passes what the visitor does on to the draft, the store and the dialog. */
export class SettingsAnswers {
  readonly #settings: Answerable;

  constructor(settings: Answerable) {
    this.#settings = settings;
  }

  /** One listener of each kind for all switches, buttons and lists. */
  listen(root: Node): void {
    root.addEventListener('click', (event) => this.#press(event));
    // The event does not bubble.
    root.addEventListener(
      'toggle',
      ({ target }) => this.#unfold(target as HTMLDetailsElement),
      true,
    );
    root.addEventListener('change', ({ target }) => {
      // Ignores fields of the page in a slot, and fields that are no switches.
      if (root.contains(target as Node)) this.#move(target as HTMLInputElement);
    });
  }

  #press(event: Event): void {
    const { host, dialog } = this.#settings;
    const part = pressedPart(event);
    if (isAnswer(part)) this.#answer((store) => store[`${part}All`]({ origin: host }));
    else if (part === 'save') this.#save();
    else if (part === 'close') dialog.leave();
    else if (part === 'discard') dialog.close();
  }

  #unfold({ dataset: { list }, open }: HTMLDetailsElement): void {
    if (list) this.#settings.lists.follow(list, open);
  }

  #move({ name, checked, type }: HTMLInputElement): void {
    if (type !== 'checkbox') return;
    const { draft, dialog, storeOf } = this.#settings;
    draft.move(name, checked, storeOf());
    if (dialog.phase === 'leaving') dialog.phase = 'open';
  }

  #save(): void {
    const { host, draft, storeOf } = this.#settings;
    const choices = draft.choices(storeOf());
    this.#answer((store) => store.save(choices, { origin: host }));
  }

  #answer(decide: (store: ConsentStore) => void): void {
    const { draft, dialog, storeOf } = this.#settings;
    const answered = dialog.isOpen ? 'left' : 'saved';
    decide(storeOf());
    draft.discard();
    dialog.close();
    dialog.phase = answered;
  }
}
