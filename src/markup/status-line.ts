import type { Localization } from '../localization/localization.js';

/** The message after an answer. It says so if the browser did not store the choice. */
export const savedText = (isKept: boolean, { msg }: Localization): string =>
  isKept
    ? msg('Your choice is saved.', { id: 'status.saved' })
    : msg('Your choice holds for this page only: the browser does not keep it.', {
        id: 'status.held',
      });

/**
 * The status line, with its message for an answer that is given before the element is defined. The
 * line must be in the page before it has text: screen readers do not announce a live region that is
 * inserted together with its text.
 */
export function statusLine(i18n: Localization): unknown {
  const { html, language } = i18n;
  return html`<p
    role="status"
    class="visually-hidden"
    lang=${language}
    data-saved=${savedText(true, i18n)}
  ></p>`;
}
