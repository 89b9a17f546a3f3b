import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { categoryTexts } from '../localization/category-texts.js';
import { formatDate } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import { privacyLinkText, serviceName, servicePurpose } from '../localization/service-texts.js';
import { localized, signalNote, when } from '../markup/phrases.js';
import { CONSENT_SERVICE_ID, type InventoryGroup } from '../model/inventory.js';
import { basisOf, isDecidable, type Service } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { PolicyStatus } from '../store/policy-state.js';
import type { Draft } from './draft.js';
import type { ServiceLists } from './service-lists.js';
import { savedText } from '../markup/status-line.js';
import { link } from './templates.js';

/** What the settings are rendered from. */
export interface SettingsView {
  readonly store: ConsentStore;
  readonly draft: Draft;
  readonly lists: ServiceLists;
  readonly i18n: Localization;
}

/** The choices, and the date of the last choice. */
export function choicesTemplate(view: SettingsView, isSaved: boolean): TemplateResult {
  const { store, i18n } = view;
  if (!store.policy) return missingTemplate(store.status, i18n);
  const status = html`<p class="status" role="status">${statusText(store, isSaved, i18n)}</p>`;
  return html`<p class="intro">${introduction(store, i18n)}</p>
    ${signalNote(store.deniedBySignal, i18n)}
    ${store.inventory.map((group) => categoryTemplate(group, view))}
    ${store.decidable.length > 0 ? status : nothing}`;
}

/** The message without a policy: empty while it is loading, then an error. */
function missingTemplate(status: PolicyStatus, { msg }: Localization): TemplateResult {
  const failed = msg('The choices could not be loaded.', { id: 'settings.failed' });
  return html`<p role="status">${status === 'failed' ? failed : nothing}</p>`;
}

/**
 * The purpose of the settings. It promises only what the basis of the policy's categories requires.
 */
function introduction({ decidable, region }: ConsentStore, { msg }: Localization): string {
  if (decidable.length === 0) {
    return msg('This site uses only what it needs; there is nothing to choose.', {
      id: 'settings.nothing',
    });
  }
  const choose = msg('Choose what this site may use.', { id: 'settings.intro' });
  const isAllAsked = decidable.every((category) => basisOf(category, region) === 'consent');
  if (!isAllAsked) return choose;
  const promise = msg('Nothing optional is used before you allow it.', {
    id: 'settings.intro.consent',
  });
  return `${choose} ${promise}`;
}

/** The status: the choice was just saved, or the date of the last choice. */
function statusText(store: ConsentStore, isSaved: boolean, i18n: Localization): string {
  const { msg } = i18n;
  const { decidedAt } = store.consent;
  if (isSaved) return savedText(store.isKept, i18n);
  if (!decidedAt) return msg('You have not chosen yet.', { id: 'status.undecided' });
  const day = formatDate(decidedAt, i18n);
  return msg(str`Your last choice: ${day}.`, { id: 'status.decided' });
}

/**
 * One category: its name with a switch, or with a word if there is no choice; then its services.
 */
function categoryTemplate(group: InventoryGroup, view: SettingsView): TemplateResult {
  const { category, services } = group;
  const { store, i18n } = view;
  const { name, purpose } = categoryTexts(category, i18n);
  const hasChoice = isDecidable(basisOf(category, store.region));
  // A switch has the description itself; screen readers should not read it twice.
  const description = hasChoice ? nothing : `group-${category.id}`;
  // Not a `<fieldset>`: WebKit always lays out its legend separately, but the switch has to be
  // beside the name.
  return html`<div
    part="category"
    role="group"
    aria-labelledby="name-${category.id}"
    aria-describedby=${description}
  >
    <span class="name" id="name-${category.id}"
      >${hasChoice ? categoryLabel(category.id, localized(name, i18n)) : localized(name, i18n)}</span
    >
    ${hasChoice ? categorySwitch(category.id, view) : alwaysOn(i18n)}
    <p class="purpose" id="group-${category.id}">
      ${localized(purpose, i18n)} ${when(objectable(group, view), (note) => note)}
    </p>
    ${services.length > 0 ? serviceList(group, hasChoice, view) : nothing}
  </div>`;
}

function categoryLabel(id: string, name: unknown): TemplateResult {
  return html`<label for="choice-${id}">${name}</label>`;
}

function categorySwitch(id: string, { store, draft }: SettingsView): TemplateResult {
  return switchTemplate(id, `group-${id}`, draft.isCategoryOn(id, store));
}

/** A switch. The element has one listener for all switches. */
function switchTemplate(id: string, description: string, on: boolean): TemplateResult {
  return html`<input
    type="checkbox"
    role="switch"
    part="switch"
    id="choice-${id}"
    name=${id}
    aria-describedby=${description}
    .checked=${live(on)}
  />`;
}

function alwaysOn({ msg }: Localization): TemplateResult {
  return html`<span class="always">${msg('Always on', { id: 'settings.always' })}</span>`;
}

/** The note that visitors may object where the law does not require consent. */
function objectable({ category }: InventoryGroup, { store, i18n }: SettingsView): string {
  return basisOf(category, store.region) === 'exempt-objectable'
    ? i18n.msg('The law asks for no consent here; you may object.', { id: 'settings.objectable' })
    : '';
}

/** Rendered when it is first opened; see {@link ServiceLists}. */
function serviceList(
  { category: { id }, services }: InventoryGroup,
  hasChoice: boolean,
  view: SettingsView,
): TemplateResult {
  const { lists, i18n } = view;
  const count = services.length;
  const isOpen = lists.isOpen(id) || (hasChoice && deviates(id, services, view));
  const follow = ({ target }: Event) => lists.follow(id, (target as HTMLDetailsElement).open);
  return html`<details ?open=${isOpen} @toggle=${follow}>
    <summary>${i18n.msg(str`Services (${count})`, { id: 'settings.services' })}</summary>
    ${isOpen || lists.isDrawn(id) ? serviceItems(services, hasChoice, view) : nothing}
  </details>`;
}

/** Whether a service differs from its category. The closed list must not hide such a service. */
function deviates(id: string, services: readonly Service[], { draft, store }: SettingsView) {
  const on = draft.isCategoryOn(id, store);
  return services.some((service) => draft.isServiceOn(service.id, id, store) !== on);
}

function serviceItems(services: readonly Service[], hasChoice: boolean, view: SettingsView) {
  return html`<ul role="list">
    ${services.map((service) => serviceTemplate(service, hasChoice && isDeclared(service), view))}
  </ul>`;
}

/** Whether a service is declared by the policy. The consent cookie is there whatever is chosen. */
function isDeclared({ id }: Service): boolean {
  return id !== CONSENT_SERVICE_ID;
}

function serviceTemplate(
  service: Service,
  hasChoice: boolean,
  { store, draft, i18n }: SettingsView,
): TemplateResult {
  const { id, category, provider, privacy } = service;
  const name = localized(serviceName(service, i18n), i18n);
  const on = draft.isServiceOn(id, category, store);
  return html`<li part="service">
    ${hasChoice ? html`<label for="choice-${id}">${name}</label>` : html`<span>${name}</span>`}
    ${hasChoice ? switchTemplate(id, `purpose-${id}`, on) : nothing}
    <p class="purpose" id="purpose-${id}">
      ${localized(servicePurpose(service, i18n), i18n)}
      <span class="provider">
        ${
          privacy
            ? link(privacy, privacyLinkText(provider, i18n))
            : html`<span translate="no">${provider}</span>`
        }
      </span>
    </p>
  </li>`;
}
