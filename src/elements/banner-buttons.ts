import { answerOf, inPath, pressedPart, type Answer } from '../markup/answer-buttons.js';
import type { SettingsPresenters } from '../store/settings-presenters.js';
import { isLinkToSettings } from './banner-saved.js';

/** What the buttons of a banner do. */
export interface Presses {
  /** Runs what a press does, and reports what it throws. */
  attempt(act: () => void): void;
  answer(answer: Answer): void;
  settings(): SettingsPresenters;
}

/** Takes the presses of a banner's buttons. The settings are prepared where one may be pressed. */
export function handleButtons(root: Node, { attempt, answer, settings }: Presses): void {
  const press = (event: Event) => {
    const part = pressedPart(event);
    const given = answerOf(part);
    if (given) answer(given);
    else if (part === 'settings' || isLinkToSettings(event)) settings().show(openerOf(event));
  };
  root.addEventListener('click', (event) => attempt(() => press(event)));
  for (const type of ['pointerover', 'focusin']) {
    root.addEventListener(type, (event) => {
      if (pressedPart(event) === 'settings') settings().prepare();
    });
  }
}

const openerOf = (event: Event): HTMLElement | undefined =>
  inPath(event, 'button') ?? inPath(event, 'a');
