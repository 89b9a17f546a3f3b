import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../localization/localization.js';
import { sentenceGap, signalNote } from '../markup/phrases.js';
import { basisOf } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { PolicyStatus } from '../store/policy-state.js';
import { categoryTemplate } from './settings-category.js';
import type { SettingsView } from './settings-view.js';

/** The choices: one group per category. Without a policy, a message instead. */
export function choicesTemplate(view: SettingsView): TemplateResult {
  const { store, lists, i18n } = view;
  if (!store.policy) return missingTemplate(store.status, i18n);
  const found = store.inventory
    .map((group) => ({ group, shown: lists.found(group.services, i18n) }))
    .filter(({ shown }) => !lists.query || shown.length > 0);
  return html`<p class="intro">${introduction(store, i18n)}</p>
    ${signalNote(store.deniedBySignal, i18n)}
    ${isLong(store) ? lists.details?.filterTemplate(view, found.flatMap(({ shown }) => shown).length) : nothing}
    ${found.map(({ group, shown }) => categoryTemplate(group, shown, view))}`;
}

/** Whether there are so many services that visitors search them. */
function isLong({ policy }: ConsentStore): boolean {
  return policy!.services.length >= 20;
}

/** The message without a policy: empty while it is loading, then an error. */
function missingTemplate(status: PolicyStatus, { msg }: Localization): TemplateResult {
  const failed = msg('The cookie settings could not be loaded.', { id: 'settings.failed' });
  return html`<p role="status">${status === 'failed' ? failed : nothing}</p>`;
}

/**
 * The purpose of the settings. It promises only what the basis of the policy's categories requires.
 */
function introduction({ decidable, region }: ConsentStore, i18n: Localization): string {
  const { msg } = i18n;
  if (decidable.length === 0) {
    return msg('There is nothing to choose: this site uses nothing that requires your consent.', {
      id: 'settings.nothing',
    });
  }
  const choose = msg('Choose what you allow this site to use.', { id: 'settings.intro' });
  const isAllAsked = decidable.every((category) => basisOf(category, region) === 'consent');
  if (!isAllAsked) return choose;
  const promise = msg('Nothing optional is used until you allow it.', {
    id: 'settings.intro.consent',
  });
  return choose + sentenceGap(i18n) + promise;
}
