import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryName } from '../localization/category-name.js';
import { enumeration, filled, PLACE } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { privacyLinkText, serviceName, servicePurpose } from '../localization/service-texts.js';
import { localized } from '../markup/phrases.js';
import { CONSENT_SERVICE_ID, type InventoryGroup } from '../model/inventory.js';
import type { Service } from '../model/policy.js';
import { switchLabel, switchTemplate } from './settings-switch.js';
import type { SettingsView } from './settings-view.js';
import { link } from './templates.js';

/**
 * The services of a category, rendered when their list is first opened; see {@link ServiceLists}.
 * Two categories may have the same providers, so their lists are told apart by a hidden name.
 */
export function serviceList(
  { category, services }: InventoryGroup,
  hasChoice: boolean,
  view: SettingsView,
): TemplateResult {
  const { id } = category;
  const { lists, i18n } = view;
  const isOpen = lists.isOpen(id) || (hasChoice && deviates(id, services, view));
  const follow = ({ target }: Event) => lists.follow(id, (target as HTMLDetailsElement).open);
  return html`<details ?open=${isOpen} @toggle=${follow}>
    <summary>
      <span
        >${namesOf(services, i18n)}
        <span class="visually-hidden">${localized(categoryName(category, i18n), i18n)}</span></span
      >
    </summary>
    ${
      isOpen || lists.isDrawn(id)
        ? serviceItems(services, hasSwitches(id, services, view) && hasChoice, view)
        : nothing
    }
  </details>`;
}

/** Names one provider or two; of more, the first one and how many there are besides. */
function namesOf(services: readonly Service[], i18n: Localization): unknown[] {
  const [first, ...others] = new Set(services.map(({ provider }) => provider));
  const names = [first, ...others].map((name) => html`<bdi translate="no">${name}</bdi>`);
  const count = others.length;
  if (count < 2) return enumeration(names, i18n);
  const text = i18n.msg(str`${PLACE} and ${count} more`, { id: 'settings.services' });
  return filled(text, names[0]);
}

/** A name of the policy, which may be written in another direction than the text around it. */
function nameTemplate(service: Service, i18n: Localization): TemplateResult {
  return html`<bdi>${localized(serviceName(service, i18n), i18n)}</bdi>`;
}

/** Whether a service differs from its category. The closed list must not hide such a service. */
function deviates(id: string, services: readonly Service[], { draft, store }: SettingsView) {
  const on = draft.isCategoryOn(id, store);
  return services.some((service) => draft.isServiceOn(service.id, id, store) !== on);
}

/**
 * A service alone in its category needs no switch of its own, unless a gate has stored a choice for
 * it that is not the category's.
 */
function hasSwitches(id: string, services: readonly Service[], { store }: SettingsView): boolean {
  const [first] = services;
  return services.length > 1 || store.isGranted(first!.id) !== store.isGranted(id);
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
  const name = nameTemplate(service, i18n);
  const on = draft.isServiceOn(id, category, store);
  return html`<li part="service">
    ${hasChoice ? switchLabel(id, name) : html`<span>${name}</span>`}
    ${hasChoice ? switchTemplate(id, `purpose-${id}`, on) : nothing}
    <p class="purpose" id="purpose-${id}">
      ${localized(servicePurpose(service, i18n), i18n)}
      <span class="provider">
        ${
          privacy
            ? link(privacy, privacyLinkText(provider, i18n))
            : html`<bdi translate="no">${provider}</bdi>`
        }
      </span>
    </p>
  </li>`;
}
