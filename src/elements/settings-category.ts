import { html, nothing, type TemplateResult } from 'lit';
import { basisText } from '../localization/basis-text.js';
import { categoryTexts } from '../localization/category-texts.js';
import type { Localization } from '../localization/localization.js';
import { heading } from '../markup/headings.js';
import { localized } from '../markup/phrases.js';
import type { InventoryGroup } from '../model/inventory.js';
import { basisOf, isDecidable, type Service } from '../model/policy.js';
import { serviceList } from './settings-services.js';
import { switchLabel, switchTemplate } from './settings-switch.js';
import type { SettingsView } from './settings-view.js';

/**
 * One category: its name with a switch, or with a word if there is no choice; then its services.
 *
 * @param shown The services that are searched for; all of them without a search.
 */
export function categoryTemplate(
  group: InventoryGroup,
  shown: readonly Service[],
  view: SettingsView,
): TemplateResult {
  const { category, services } = group;
  const { id } = category;
  const { store, draft, i18n } = view;
  const { name, purpose } = categoryTexts(category, i18n);
  const basis = basisOf(category, store.region);
  const hasChoice = isDecidable(basis);
  const title = localized(name, i18n);
  // A switch has the description itself; screen readers should not read it twice.
  const description = hasChoice ? nothing : `group-${id}`;
  // Not a `<fieldset>`: WebKit always lays out its legend separately, but the switch has to be
  // beside the name.
  return html`<div
    part="category"
    role="group"
    aria-labelledby="name-${id}"
    aria-describedby=${description}
  >
    <div class="name" id="name-${id}">
      ${heading(view.level + 1, 'name', hasChoice ? switchLabel(id, title) : title, i18n)}
    </div>
    ${hasChoice ? switchTemplate(id, `group-${id}`, draft.isCategoryOn(id, store)) : alwaysOn(i18n)}
    <p class="purpose" id="group-${id}">
      ${localized(purpose, i18n)}
      <span class="basis">${basisText(basis, i18n)}</span>
    </p>
    ${services.length > 0 ? serviceList(group, shown, hasChoice, view) : nothing}
  </div>`;
}

function alwaysOn({ msg }: Localization): TemplateResult {
  return html`<span class="always">${msg('Always active', { id: 'settings.always' })}</span>`;
}
