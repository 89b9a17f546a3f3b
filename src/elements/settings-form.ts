import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/localization.js';
import { answerButtons } from '../markup/answers.js';
import { heading } from '../markup/headings.js';
import { choicesTemplate, type SettingsView } from './settings-templates.js';

interface FormState {
  /** Level of the heading. */
  readonly level: number;
  readonly isSaved: boolean;
}

/** All choices and the buttons that answer. Where there is no choice, a message instead. */
export function settingsForm(view: SettingsView, { level, isSaved }: FormState): TemplateResult {
  const { store, i18n } = view;
  const title = i18n.msg('Cookie settings', { id: 'settings.heading' });
  return html`<form
    part="form"
    lang=${i18n.language}
    dir=${i18n.direction}
    @submit=${preventSubmit}
  >
    <div class="title">${heading(level, 'heading', title, i18n)}</div>
    <div class="choices">${choicesTemplate(view, isSaved)}</div>
    ${store.decidable.length > 0 ? actions(i18n) : nothing}
  </form>`;
}

function actions(i18n: Localization): TemplateResult {
  return html`<div part="actions">
    ${answerButtons(i18n)}
    <button type="button" part="save">
      ${i18n.msg('Save choices', { id: 'action.save' })}
    </button>
  </div>`;
}

/** The form in a modal dialog with a close button. */
export function settingsDialog(
  form: TemplateResult,
  { msg, language, direction }: Localization,
  onClose: (event: Event) => void,
): TemplateResult {
  return html`<dialog
    part="dialog"
    aria-labelledby="heading"
    lang=${language}
    dir=${direction}
    @close=${onClose}
  >
    <button type="button" part="close">
      <span class="visually-hidden">${msg('Close', { id: 'action.close' })}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
    </button>
    ${form}
  </dialog>`;
}

/** The store saves the choices; there is no server to send the form to. */
function preventSubmit(event: Event): void {
  event.preventDefault();
}
