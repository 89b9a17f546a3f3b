import type { Localization } from '../localization/localization.js';

/** What is said after an answer; where the browser keeps nothing, that is not hidden. */
export const savedText = (isKept: boolean, { msg }: Localization): string =>
  isKept
    ? msg('Your choice is saved.', { id: 'status.saved' })
    : msg('Your choice holds for this page only: the browser does not keep it.', {
        id: 'status.held',
      });

/**
 * The line for what has just happened, with what it says after an answer that comes before the
 * element. It has to stand in the page before it says anything: screen readers do not read out what
 * comes together with its text.
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
