import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import { answerButtons } from '../markup/answer-buttons.js';
import { savedText } from '../markup/status-line.js';
import { DAY } from '../model/lifetime.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { SettingsView } from './settings-view.js';

/**
 * The status and the buttons that answer. While the visitor is leaving with switches that are not
 * saved, the buttons ask whether to save instead.
 */
export function footTemplate(view: SettingsView): TemplateResult {
  const { i18n, phase } = view;
  const { msg } = i18n;
  const isLeaving = phase === 'leaving';
  const discard = html`<button type="button" part="discard">
    ${msg('Discard changes', { id: 'action.discard' })}
  </button>`;
  return html`<div class="foot">
    ${statusTemplate(view)}
    <div part="actions">
      ${isLeaving ? nothing : answerButtons(i18n)}
      <button type="button" part="save">${msg('Save choices', { id: 'action.save' })}</button>
      ${isLeaving ? discard : nothing}
    </div>
  </div>`;
}

function statusTemplate({ store, draft, i18n, phase }: SettingsView): TemplateResult {
  const isMoved = draft.isMoved(store);
  const state = isMoved ? 'unsaved' : phase;
  const text = isMoved
    ? unsavedText(phase === 'leaving', i18n)
    : phase === 'saved'
      ? savedText(store.isKept, i18n)
      : lastChoice(store, i18n);
  return html`<p class="status ${state}" role="status">${text}</p>`;
}

function unsavedText(isLeaving: boolean, { msg }: Localization): string {
  return isLeaving
    ? msg('Your changes have not been saved yet. Do you want to save or discard them?', {
        id: 'status.leaving',
      })
    : msg('Not saved yet.', { id: 'status.unsaved' });
}

/** The day of the last choice, and the day until which it is valid. */
function lastChoice({ consent, lifetime }: ConsentStore, i18n: Localization): unknown {
  const { msg } = i18n;
  const { decidedAt } = consent;
  if (!decidedAt) return msg('No choice has been made yet.', { id: 'status.undecided' });
  const end = new Date(decidedAt.getTime() + lifetime * DAY * 1000);
  return html`<span>${chosenOn(formatDate(decidedAt, i18n), i18n)}</span>
    <span>${validUntil(formatDate(end, i18n), i18n)}</span>`;
}

const chosenOn = (date: string, { msg }: Localization): string =>
  msg(str`Last choice: ${date}`, { id: 'status.decided' });

const validUntil = (date: string, { msg }: Localization): string =>
  msg(str`Valid until: ${date}`, { id: 'status.expires' });
