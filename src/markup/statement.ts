import { categoryTexts } from '../localization/category-texts.js';
import { filled } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import * as prose from '../localization/statement-prose.js';
import type { InventoryGroup } from '../model/inventory.js';
import { basisOf, type Category, type Policy } from '../model/policy.js';
import { heading, siteName } from './headings.js';
import { localized, sentenceGap, signalNote, when } from './phrases.js';
import { statementEnd } from './statement-end.js';
import { tableColumns, type Columns } from './table-columns.js';
import { missingTable, tableTemplate } from './table.js';

/** What the statement shows: of a store, or of a policy that a server has read. */
export interface StatementContent {
  readonly policy: Policy | undefined;
  readonly status: string;
  readonly inventory: readonly InventoryGroup[];
  readonly region: string | undefined;
  /** The categories that the browser's opt-out signal denies; nothing on a server. */
  readonly deniedBySignal?: readonly Category[];
}

/** The ids of the sections, in their order. */
const IDS = {
  definition: 'cookies-definition',
  kinds: 'cookies-kinds',
  inventory: 'cookies-used',
  choice: 'cookies-choice',
} as const;

type SectionName = keyof typeof IDS;

const SECTIONS = Object.keys(IDS) as SectionName[];

/** The statement, with a title of the given level. */
export function statementTemplate(
  content: StatementContent,
  level: number,
  i18n: Localization,
): unknown {
  const { html, language, direction } = i18n;
  return html`<article lang=${language} dir=${direction}>
    ${heading(level, 'heading', prose.title(i18n), i18n)} ${introduction(content, i18n)}
    ${contents(i18n)} ${SECTIONS.map((name) => section(name, content, level, i18n))}
    <slot name="more"></slot>
    ${statementEnd(content.policy, level, i18n)}
    <slot name="readable"></slot>
  </article>`;
}

function section(
  name: SectionName,
  content: StatementContent,
  level: number,
  i18n: Localization,
): unknown {
  return i18n.html`<section part="section" tabindex="-1" id=${IDS[name]}>
    ${heading(level + 1, 'section-heading', titleOf(name, content, i18n), i18n)}
    ${BODIES[name](content, level, i18n)}
  </section>`;
}

/** The title of a section. That of the inventory names the site, if the policy does. */
function titleOf(name: SectionName, { policy }: StatementContent, i18n: Localization): unknown {
  const site = policy?.site?.url ?? policy?.site?.name;
  return name === 'inventory' && site
    ? filled(prose.inventoryHeading(i18n), siteName(site, i18n))
    : prose.headings(i18n)[name];
}

const BODIES: Readonly<
  Record<SectionName, (content: StatementContent, level: number, i18n: Localization) => unknown>
> = {
  definition: (_content, _level, i18n) => i18n.html`<p>${prose.definition(i18n)}</p>`,
  kinds: (_content, _level, i18n) => kinds(i18n),
  inventory,
  choice: ({ deniedBySignal }, _level, i18n) => choice(deniedBySignal, i18n),
};

function introduction({ policy }: StatementContent, i18n: Localization): unknown {
  const categories = policy?.categories.map(({ id }) => id) ?? [];
  const sentences = prose.introduction(i18n, categories);
  return i18n.html`<slot name="introduction"><p class="lead">${sentences.join(sentenceGap(i18n))}</p></slot>`;
}

/**
 * The links to the sections. They need the element: without it, a browser looks for what a fragment
 * names only in the document, not in a shadow tree.
 */
function contents(i18n: Localization): unknown {
  const { html } = i18n;
  const titles = prose.headings(i18n);
  return html`<nav part="contents" aria-label=${prose.contents(i18n)}>
    <ul role="list">
      ${SECTIONS.map((name) => html`<li><a href=${`#${IDS[name]}`}>${titles[name]}</a></li>`)}
    </ul>
  </nav>`;
}

function kinds(i18n: Localization): unknown {
  const { html } = i18n;
  return html`<dl>
    ${prose.kinds(i18n).map(
      ({ term, definition }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${definition}</dd>
        </div>`,
    )}
  </dl>`;
}

function inventory(content: StatementContent, level: number, i18n: Localization): unknown {
  if (!content.policy) return missingTable(content.status, i18n);
  const columns = tableColumns(content.inventory, i18n);
  return content.inventory.map((group) => category(group, columns, content.region, level, i18n));
}

function category(
  group: InventoryGroup,
  columns: Columns,
  region: string | undefined,
  level: number,
  i18n: Localization,
): unknown {
  const { html } = i18n;
  const { name, purpose } = categoryTexts(group.category, i18n);
  return html`<div class="category">
    ${heading(level + 2, 'category-heading', localized(name, i18n), i18n)}
    <p>${localized(purpose, i18n)}</p>
    <p class="basis">${prose.basisNote(i18n, basisOf(group.category, region))}</p>
    ${when(group.services.length > 0, () =>
      tableTemplate(group, columns, i18n, { captioned: false }),
    )}
  </div>`;
}

function choice(denied: readonly Category[] = [], i18n: Localization): unknown {
  const { html } = i18n;
  const { change, browser } = prose.choice(i18n);
  return html`${signalNote(denied, i18n)}
    <p>${change}</p>
    <slot name="settings">
      <p><a href="#cookie-settings">${prose.settingsLink(i18n)}</a></p>
    </slot>
    <p>${browser}</p>`;
}
