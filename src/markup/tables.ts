import type { Localization } from '../localization/localization.js';
import type { InventoryGroup } from '../model/inventory.js';
import type { Policy } from '../model/policy.js';
import { tableColumns } from './table-columns.js';
import { missingTable, tableTemplate } from './table.js';

/** What the tables show: of a store, or of a policy that a server has read. */
export interface TablesContent {
  readonly policy: Policy | undefined;
  readonly status: string;
  readonly inventory: readonly InventoryGroup[];
  /** The id of the only category to show. */
  readonly category?: string | undefined;
}

/** A table for each category that has services. */
export function tablesTemplate(content: TablesContent, i18n: Localization): unknown {
  const { html, language, direction } = i18n;
  return html`<div class="tables" lang=${language} dir=${direction}>
    ${tables(content, i18n)}
    <slot name="readable"></slot>
  </div>`;
}

function tables({ policy, status, inventory, category }: TablesContent, i18n: Localization) {
  if (!policy) return missingTable(status, i18n);
  const groups = inventory
    .filter((group) => !category || group.category.id === category)
    .filter(({ services }) => services.length > 0);
  const columns = tableColumns(groups, i18n);
  return groups.map((group) => tableTemplate(group, columns, i18n));
}
