import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { categoryName } from '../localization/category-name.js';
import { enumeration, filled, PLACE } from '../localization/enumeration.js';
import { formatNumber } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import { privacyLinkText, serviceName, servicePurpose } from '../localization/service-texts.js';
import { localized } from '../markup/phrases.js';
import { CONSENT_SERVICE_ID, type InventoryGroup } from '../model/inventory.js';
import type { Service } from '../model/policy.js';
import { switchLabel, switchTemplate } from './settings-switch.js';
import type { SettingsView } from './settings-view.js';

/**
 * The services of a category, rendered when their list is first opened; see {@link ServiceLists}.
 * Two categories may have the same providers, so a hidden name distinguishes their lists.
 */
export function serviceList(
  { category, services }: InventoryGroup,
  shown: readonly Service[],
  hasChoice: boolean,
  view: SettingsView,
): TemplateResult {
  const { id } = category;
  const { lists, i18n } = view;
  // Not left to the `toggle` event: Lit reuses an open list for the next category that matches.
  const isOpen = !!lists.query || lists.isOpen(id) || (hasChoice && deviates(id, services, view));
  const place = { hasChoice, isAlone: services.length === 1 };
  return html`<details data-list=${id} ?open=${isOpen}>
    <summary>
      <span
        >${namesOf(shown, i18n)}
        <span class="visually-hidden">${localized(categoryName(category, i18n), i18n)}</span></span
      >
    </summary>
    ${
      isOpen || lists.isDrawn(id)
        ? html`<ul role="list" class="services">
            ${shown.map((service) => serviceTemplate(service, place, view))}
          </ul>`
        : nothing
    }
  </details>`;
}

/** Names one provider or two; of more, the first one and how many there are besides. */
function namesOf(services: readonly Service[], i18n: Localization): unknown[] {
  const providers = [...new Set(services.map(({ provider }) => provider))];
  const others = providers.slice(1);
  const names = providers.map((provider) => html`<bdi translate="no">${provider}</bdi>`);
  if (others.length < 2) return enumeration(names, i18n, providers);
  const name = PLACE;
  const count = formatNumber(others.length, i18n);
  const text = i18n.msg(str`${name} and ${count} more`, { id: 'settings.services' });
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

/** Where a service stands. */
interface Place {
  /** Whether there is a choice about its category. */
  readonly hasChoice: boolean;
  readonly isAlone: boolean;
}

/**
 * A service alone in its category needs no switch of its own, unless a gate has stored a choice for
 * it that is not the category's. The consent cookie is there whatever is chosen.
 */
function hasSwitch({ id, category }: Service, { hasChoice, isAlone }: Place, view: SettingsView) {
  const { store } = view;
  const isOne = isAlone && store.isGranted(id) === store.isGranted(category);
  return hasChoice && id !== CONSENT_SERVICE_ID && !isOne;
}

function serviceTemplate(service: Service, place: Place, view: SettingsView): TemplateResult {
  const { store, draft, lists, i18n } = view;
  const { id, category, provider, privacy } = service;
  const isSwitched = hasSwitch(service, place, view);
  const name = nameTemplate(service, i18n);
  const on = draft.isServiceOn(id, category, store);
  return html`<li part="service">
    ${isSwitched ? switchLabel(id, name) : html`<span>${name}</span>`}
    ${isSwitched ? switchTemplate(id, `purpose-${id}`, on) : nothing}
    <p class="purpose" id="purpose-${id}">
      ${localized(servicePurpose(service, i18n), i18n)}
      <span class="provider">
        ${
          privacy
            ? html`<a href=${privacy}>${privacyLinkText(provider, i18n)}</a>`
            : html`<bdi translate="no">${provider}</bdi>`
        }
      </span>
    </p>
    ${lists.details?.detailsTemplate(service, place.isAlone, view)}
  </li>`;
}
