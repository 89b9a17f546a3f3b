import { categoryTexts } from '../localization/category-texts.js';
import type { Localization } from '../localization/localization.js';
import type { InventoryGroup } from '../model/inventory.js';
import type { Service } from '../model/policy.js';
import { localized, when } from './phrases.js';
import type { Column, Columns } from './table-columns.js';

/**
 * The table of one category: a row for each cookie, and a group of rows for each service, whose
 * cells stand once and span its rows. The roles are explicit: on narrow screens the groups are laid
 * out as cards, and browsers drop the implicit roles of a table with another layout.
 */
export function tableTemplate(
  group: InventoryGroup,
  columns: Columns,
  i18n: Localization,
  { captioned = true } = {},
): unknown {
  const { html } = i18n;
  return html`<table part="table" role="table">
    ${captionTemplate(group, i18n, captioned)}
    <thead role="rowgroup">
      <tr role="row">
        ${[...columns.ofService, ...columns.ofCookie].map(
          ({ key, title }) => html`<th role="columnheader" scope="col" class=${key}>${title}</th>`,
        )}
      </tr>
    </thead>
    ${group.services.map((service) => serviceTemplate(service, columns, i18n))}
  </table>`;
}

/**
 * The message in place of a table. The status exists before it has text, so that screen readers
 * announce it.
 */
export function missingTable(status: string, { html, msg }: Localization): unknown {
  const failed = msg('The list of cookies could not be loaded.', { id: 'table.failed' });
  return html`<p role="status">${when(status === 'failed' && failed, (text) => text)}</p>`;
}

function captionTemplate({ category }: InventoryGroup, i18n: Localization, visible: boolean) {
  const { html } = i18n;
  const { name, purpose } = categoryTexts(category, i18n);
  if (!visible) {
    return html`<caption part="caption" class="visually-hidden">${localized(name, i18n)}</caption>`;
  }
  return html`<caption part="caption">
    <strong>${localized(name, i18n)}</strong>
    <span>${localized(purpose, i18n)}</span>
  </caption>`;
}

function serviceTemplate(service: Service, columns: Columns, i18n: Localization): unknown {
  const { html } = i18n;
  const { cookies = [] } = service;
  const [first, ...others] = cookies.map((cookie) => cookieCells(cookie, columns, i18n));
  const none = columns.ofCookie.map(
    ({ key }) => html`<td part="cell" role="cell" class=${key}></td>`,
  );
  return html`<tbody part="service" role="rowgroup">
    <tr part="row" role="row">
      ${serviceCells(service, columns, i18n)} ${first ?? none}
    </tr>
    ${others.map((cells) => html`<tr part="row" role="row">${cells}</tr>`)}
  </tbody>`;
}

/** The service heads its group of rows; the first column names it. */
function serviceCells(service: Service, { ofService }: Columns, { html }: Localization): unknown {
  const rows = Math.max(service.cookies?.length ?? 0, 1);
  return ofService.map(({ key, title, cell }, index) =>
    index === 0
      ? html`<th
          part="cell"
          role="rowheader"
          scope="rowgroup"
          rowspan=${rows}
          class=${key}
          data-title=${title}
          >${cell(service)}</th
        >`
      : html`<td part="cell" role="cell" rowspan=${rows} class=${key} data-title=${title}
          >${cell(service)}</td
        >`,
  );
}

function cookieCells<T>(
  cookie: T,
  { ofCookie }: { readonly ofCookie: readonly Column<T>[] },
  { html }: Localization,
): unknown {
  return ofCookie.map(
    ({ key, title, cell }) =>
      html`<td part="cell" role="cell" class=${key} data-title=${title}>${cell(cookie)}</td>`,
  );
}
