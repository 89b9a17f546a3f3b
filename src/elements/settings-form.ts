import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/localization.js';
import { heading } from '../markup/headings.js';
import { choicesTemplate } from './settings-choices.js';
import type { SettingsDialog } from './settings-dialog-controller.js';
import { footTemplate } from './settings-foot.js';
import type { SettingsView } from './settings-view.js';

/** All choices and the buttons that answer. Where there is no choice, a message instead. */
export function settingsForm(view: SettingsView): TemplateResult {
  const { store, i18n, level } = view;
  const title = i18n.msg('Cookie settings', { id: 'settings.heading' });
  return html`<form
    part="form"
    lang=${i18n.language}
    dir=${i18n.direction}
    @submit=${preventSubmit}
  >
    <div class="title" part="header">${heading(level, 'heading', title, i18n)}</div>
    <div class="choices">${choicesTemplate(view)}</div>
    ${store.decidable.length > 0 ? footTemplate(view) : nothing}
  </form>`;
}

/** The store saves the choices; there is no server to send the form to. */
function preventSubmit(event: Event): void {
  event.preventDefault();
}

/** The form in a modal dialog with a close button. */
export function dialogTemplate(
  form: TemplateResult,
  { msg, language, direction }: Localization,
  { cancel, close }: SettingsDialog['events'],
): TemplateResult {
  // A press outside of the dialog closes it, as Escape does, where browsers support that.
  return html`<dialog
    part="dialog"
    closedby="any"
    aria-labelledby="heading"
    lang=${language}
    dir=${direction}
    @cancel=${cancel}
    @close=${close}
  >
    <button type="button" part="close">
      <span class="visually-hidden">${msg('Close', { id: 'action.close' })}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
    </button>
    ${form}
  </dialog>`;
}
