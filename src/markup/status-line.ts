import type { Localization } from '../localization/localization.js';

/** The message after an answer. It says so if the browser did not store the choice. */
export const savedText = (isKept: boolean, { msg }: Localization): string =>
  isKept
    ? msg('Your choice has been saved.', { id: 'status.saved' })
    : msg('Your choice applies to this page only: your browser has not stored it.', {
        id: 'status.held',
      });

/**
 * Has a confirmation show once: a script of the page that moves the banner, as view transitions do,
 * would start its animation again.
 */
export function showOnce(box: HTMLElement): void {
  box.addEventListener('animationend', ({ animationName }) => {
    if (animationName === 'go') box.dataset['gone'] = '';
  });
}

/**
 * The confirmation of an answer: a status line, and a link back to the settings, which the page
 * handles. It is seen while the line has text, and goes by itself. `data-saved` is for an answer
 * that is given before the element is defined.
 *
 * The line must be in the page before it has text: screen readers do not announce a live region
 * that is inserted together with its text. The link is beside it, so that it is not announced.
 */
export function confirmation(i18n: Localization): unknown {
  const { html, msg, language, direction } = i18n;
  return html`<div part="confirmation" lang=${language} dir=${direction}>
    <p role="status" data-saved=${savedText(true, i18n)}></p>
    <a href="#cookie-settings">${msg('Settings', { id: 'action.settings' })}</a>
  </div>`;
}
