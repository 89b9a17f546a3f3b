import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/localization.js';
import { savedText } from '../markup/status-line.js';

/**
 * The confirmation after an answer has closed the dialog, with a link back to it. The line must
 * exist before that, or screen readers would not announce its text. It is visible only then, and
 * hides itself.
 */
export function confirmationTemplate(
  isDue: boolean,
  isKept: boolean,
  i18n: Localization,
  again: (event: Event) => void,
): TemplateResult {
  const { msg, language, direction } = i18n;
  const link = html`<a href="#cookie-settings" @click=${again}>
    ${msg('Settings', { id: 'action.settings' })}
  </a>`;
  return html`<div part="confirmation" lang=${language} dir=${direction}>
    <p role="status">${isDue ? savedText(isKept, i18n) : nothing}</p>
    ${isDue ? link : nothing}
  </div>`;
}
