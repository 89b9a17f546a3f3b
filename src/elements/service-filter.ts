import { str } from '@lit/localize/internal/str-tag.js';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import { serviceName, servicePurpose } from '../localization/service-texts.js';
import { resolveText } from '../model/localized-text.js';
import type { Service } from '../model/policy.js';

/** What the details of services are rendered from. */
export interface DetailsView {
  readonly i18n: Localization;
  readonly lists: {
    query: string;
    isOpen(id: string): boolean;
    isDrawn(id: string): boolean;
  };
}

/** The services that have the words in their names, their providers or their cookies. */
export function matching(
  services: readonly Service[],
  query: string,
  i18n: Localization,
): readonly Service[] {
  const words = folded(query).split(/\s+/);
  return services.filter((service) => {
    const text = folded(textOf(service, i18n));
    return words.every((word) => text.includes(word));
  });
}

function textOf(service: Service, i18n: Localization): string {
  const { provider, cookies = [] } = service;
  const texts = [serviceName(service, i18n), servicePurpose(service, i18n)];
  const words = texts.map((text) => resolveText(text, i18n.locale).text);
  return [provider, ...words, ...cookies.map(({ name }) => name)].join(' ');
}

/** Without upper case and accents: “video” finds “Vidéo”. */
const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** A field that searches the services, and how many it has found. */
export function filterTemplate({ lists, i18n }: DetailsView, services: number): TemplateResult {
  const { query } = lists;
  const { msg } = i18n;
  const count = formatNumber(services, i18n);
  const found = msg(str`Services found: ${count}`, { id: 'filter.found' });
  const search = ({ target }: Event) => (lists.query = (target as HTMLInputElement).value);
  return html`<div class="filter">
    <label for="filter">${msg('Find a service or cookie', { id: 'filter.label' })}</label>
    <input type="search" id="filter" part="filter" autocomplete="off" .value=${query} @input=${search} />
    <p role="status">${query.trim() ? found : ''}</p>
  </div>`;
}
