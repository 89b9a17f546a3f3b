import type { Localization } from '../localization/localization.js';

/** What is said after an answer that is kept. */
export const savedText = ({ msg }: Localization): string =>
  msg('Your choice is saved.', { id: 'status.saved' });

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
    data-saved=${savedText(i18n)}
  ></p>`;
}
