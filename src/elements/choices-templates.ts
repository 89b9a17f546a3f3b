import { html, nothing } from 'lit';
import { categoryName } from '../localization/category-name.js';
import {
  objectedTo,
  objectTo,
  privacyChoices,
  signalHonored,
  takeBackObjection,
} from '../localization/choices-texts.js';
import { filled, PLACE } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { localized } from '../markup/phrases.js';
import { basisOf, sellsData, type Category } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';

/** Objects to a category, or takes the objection back. */
export type Answer = (category: string, isObjection: boolean) => void;

/** The link to the settings, the status of the signal, and a way to object to each exemption. */
export function choicesTemplate(store: ConsentStore, i18n: Localization, answer: Answer): unknown {
  const { language, direction } = i18n;
  return html`<div part="choices" lang=${language} dir=${direction}>
    ${linkTemplate(store, i18n)} ${signalTemplate(store, i18n)}
    ${objectable(store).map((category) => {
      const isOff = store.decision(category.id) === 'denied';
      return objectionTemplate(category, isOff, i18n, () => answer(category.id, !isOff));
    })}
  </div>`;
}

/** The words and the icon of the law where data is sold or shared until the visitor opts out. */
function linkTemplate({ decidable, region }: ConsentStore, i18n: Localization): unknown {
  const { msg } = i18n;
  const isOptOut = optOuts(decidable, region).some(sellsData);
  const text = isOptOut ? privacyChoices(i18n) : msg('Cookie settings', { id: 'settings.heading' });
  return html`<a part="link" href="#cookie-settings">${text}${isOptOut ? optOutIcon : nothing}</a>`;
}

/**
 * The sentence of the law where the visitor has to opt out. Elsewhere nothing is on that somebody
 * could have opted out of; the settings and the statement mention the signal.
 */
function signalTemplate({ deniedBySignal, region }: ConsentStore, i18n: Localization): unknown {
  return optOuts(deniedBySignal, region).length > 0
    ? html`<p part="signal" role="status">${signalHonored(i18n)}</p>`
    : nothing;
}

const optOuts = (categories: readonly Category[], region?: string): Category[] =>
  categories.filter((category) => basisOf(category, region) === 'opt-out');

/** The categories that are on without consent until the visitor objects. */
function objectable({ decidable, region, deniedBySignal }: ConsentStore): Category[] {
  const off = deniedBySignal.map(({ id }) => id);
  return decidable.filter(
    (one) => basisOf(one, region) === 'exempt-objectable' && !off.includes(one.id),
  );
}

/**
 * A button that objects, and then takes the objection back. It stays the same element, so that it
 * keeps the focus; its line must exist before it has text, or screen readers would not announce it.
 */
function objectionTemplate(
  category: Category,
  isOff: boolean,
  i18n: Localization,
  press: () => void,
): unknown {
  const { id } = category;
  const name = localized(categoryName(category, i18n), i18n);
  const status = isOff ? filled(objectedTo(PLACE, i18n), name) : nothing;
  const label = isOff ? takeBackObjection(i18n) : filled(objectTo(PLACE, i18n), name);
  return html`<div part="objection">
    <span role="status" id="objected-${id}">${status}</span>
    <button
      type="button"
      part=${isOff ? 'undo' : 'object'}
      aria-describedby=${isOff ? `objected-${id}` : nothing}
      @click=${press}
    >
      ${label}
    </button>
  </div>`;
}

/**
 * The opt-out icon of the California Consumer Privacy Act, beside the link. It looks the same in
 * every theme.
 *
 * @see https://oag.ca.gov/privacy/ccpa/icons-download (11 CCR § 7015)
 */
export const optOutIcon = html`<svg part="icon" viewBox="0 0 30 14" aria-hidden="true">
  <rect x=".6" y=".6" width="28.8" height="12.8" rx="6.4" fill="#fff" stroke="#06f" stroke-width="1.2" />
  <path fill="#06f" d="M17.6.6H23a6.4 6.4 0 0 1 0 12.8h-8.8z" />
  <g fill="none" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">
    <path stroke="#06f" d="m5.8 7.3 2.3 2.1 4.2-5" />
    <path stroke="#fff" d="m19.2 4.4 5.2 5.2m0-5.2-5.2 5.2" />
  </g>
</svg>`;
