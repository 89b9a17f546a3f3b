import { html, nothing, type TemplateResult } from 'lit';
import { categoryTexts } from '../localization/category-texts.js';
import { formatDuration } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import {
  serviceLocations,
  serviceName,
  servicePurpose,
  storageName,
} from '../localization/service-texts.js';
import { localized, when } from '../markup/phrases.js';
import type { InventoryGroup } from '../model/inventory.js';
import type { CookieDeclaration, Service } from '../model/policy.js';
import type { PolicyStatus } from '../store/policy-state.js';
import { link } from './templates.js';

/** A column: its heading and its cell for a service. */
interface Column {
  readonly key: string;
  readonly title: string;
  readonly cell: (service: Service) => unknown;
  /** A column that is empty in all rows is left out. */
  readonly isFilled?: (service: Service) => boolean;
}

/**
 * The table of one category. Its roles are explicit: on narrow screens rows are laid out as cards,
 * and browsers drop the implicit roles of a table with another layout.
 */
export function tableTemplate(
  group: InventoryGroup,
  i18n: Localization,
  { captioned = true } = {},
): TemplateResult {
  const columns = filledColumns(group.services, i18n);
  return html`<table part="table" role="table">
    ${captionTemplate(group, i18n, captioned)}
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ key, title }) => html`<th role="columnheader" scope="col" class=${key}>${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${group.services.map((service) => rowTemplate(service, columns))}
    </tbody>
  </table>`;
}

/**
 * The message in place of a table. The status exists before it has text, so that screen readers
 * announce it.
 */
export function missingTable(status: PolicyStatus, { msg }: Localization): TemplateResult {
  const failed = msg('The list of cookies could not be loaded.', { id: 'table.failed' });
  return html`<p role="status">${status === 'failed' ? failed : nothing}</p>`;
}

function captionTemplate({ category }: InventoryGroup, i18n: Localization, visible: boolean) {
  const { name, purpose } = categoryTexts(category, i18n);
  if (!visible) {
    return html`<caption part="caption" class="visually-hidden">${localized(name, i18n)}</caption>`;
  }
  return html`<caption part="caption">
    <strong>${localized(name, i18n)}</strong>
    <span>${localized(purpose, i18n)}</span>
  </caption>`;
}

function rowTemplate(service: Service, columns: readonly Column[]): TemplateResult {
  return html`<tr part="row" role="row">
    ${columns.map(({ key, title, cell }) =>
      key === 'function'
        ? html`<th part="cell" role="rowheader" scope="row" class=${key} data-title=${title}>
            ${cell(service)}
          </th>`
        : html`<td part="cell" role="cell" class=${key} data-title=${title}>${cell(service)}</td>`,
    )}
  </tr>`;
}

function filledColumns(services: readonly Service[], i18n: Localization): Column[] {
  return columnsIn(i18n).filter(({ isFilled }) => !isFilled || services.some(isFilled));
}

/** In the order of the model policy; the columns that it lacked (party, duration) follow. */
function columnsIn(i18n: Localization): Column[] {
  return [...serviceColumns(i18n), ...cookieColumns(i18n)];
}

function serviceColumns(i18n: Localization): Column[] {
  const { msg } = i18n;
  return [
    {
      key: 'provider',
      title: msg('Provider', { id: 'table.provider' }),
      cell: ({ provider, privacy }) => html`<span translate="no">${link(privacy, provider)}</span>`,
    },
    {
      key: 'function',
      title: msg('Function and location', { id: 'table.function' }),
      cell: (service) => functionCell(service, i18n),
    },
    {
      key: 'names',
      title: msg('Names', { id: 'table.names' }),
      cell: ({ cookies = [] }) => list(cookies.map((cookie) => nameItem(cookie, i18n))),
      isFilled: ({ cookies = [] }) => cookies.length > 0,
    },
    {
      key: 'purpose',
      title: msg('Purposes', { id: 'table.purpose' }),
      cell: (service) => localized(servicePurpose(service, i18n), i18n),
    },
  ];
}

function cookieColumns(i18n: Localization): Column[] {
  const { msg } = i18n;
  return [
    {
      key: 'duration',
      title: msg('Duration', { id: 'table.duration' }),
      cell: ({ cookies = [] }) => durationCell(cookies, i18n),
      isFilled: ({ cookies = [] }) => cookies.some(({ duration }) => duration !== undefined),
    },
    {
      key: 'party',
      title: msg('Set by', { id: 'table.party' }),
      cell: ({ cookies = [] }) => list(parties(cookies, i18n)),
      isFilled: ({ cookies = [] }) => cookies.some(({ party }) => party === 'third'),
    },
  ];
}

function functionCell(service: Service, i18n: Localization): TemplateResult {
  const locations = serviceLocations(service, i18n);
  return html`${localized(serviceName(service, i18n), i18n)}
  ${when(locations, (text) => html`<span class="location">${text}</span>`)}`;
}

function nameItem({ name, storage = 'cookie' }: CookieDeclaration, i18n: Localization) {
  const kind = storageName(storage, i18n);
  return html`${codeTemplate(name)} ${when(
    kind,
    (text) => html`<span class="kind">${text}</span>`,
  )}`;
}

/**
 * Names stay on one line unless they would widen the page. They are laid out left to right, so that
 * `_pk_id*` also begins with the underscore in right-to-left text.
 */
function codeTemplate(name: string): TemplateResult {
  return html`<code class=${name.length > 24 ? 'long' : ''} translate="no" dir="ltr">${name}</code>`;
}

/** A single duration if all cookies have the same; otherwise each with its cookie's name. */
function durationCell(cookies: readonly CookieDeclaration[], i18n: Localization): unknown {
  const declared = cookies.flatMap(({ name, duration }) =>
    duration === undefined ? [] : [{ name, words: formatDuration(duration, i18n) }],
  );
  const all = new Set(declared.map(({ words }) => words));
  if (all.size <= 1) return [...all];
  return list(
    declared.map(({ name, words }) => html`${words} <span class="of">${codeTemplate(name)}</span>`),
  );
}

function parties(cookies: readonly CookieDeclaration[], { msg }: Localization): string[] {
  const words = cookies.map(({ party = 'first' }) =>
    party === 'third'
      ? msg('another site', { id: 'party.third' })
      : msg('this site', { id: 'party.first' }),
  );
  return [...new Set(words)];
}

function list(items: readonly unknown[]): unknown {
  if (items.length <= 1) return items[0] ?? nothing;
  // Safari removes the list role from a list without bullets.
  return html`<ul role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}
