import { hiddenStyles } from '../generated/styles/hidden-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { statementStyles } from '../generated/styles/statement-styles.js';
import { tableStyles } from '../generated/styles/table-styles.js';
import { INTERFACE, STATEMENT } from '../localization/shown-parts.js';
import { elementDocument } from '../markup/element-document.js';
import { statementTemplate } from '../markup/statement.js';
import { tablesTemplate } from '../markup/tables.js';
import { boundedLifetime } from '../model/lifetime.js';
import { CONSENT_COOKIE } from '../model/consent-cookie.js';
import { inventory } from '../model/inventory.js';
import type { PolicyFile } from '../model/policy-file.js';
import { checked } from './checked.js';
import { localizationFor } from './own-localization.js';

interface RenderInventoryOptions {
  /** Language as BCP 47 tag. Default: `en`. */
  readonly locale?: string;
  /** Address of the policy file. The element uses it when its code has loaded. */
  readonly src?: string;
  /** The nonce of the page's content security policy, for the `<style>` element. */
  readonly nonce?: string;
  /** Name of the consent cookie, as the banner has it. Default: `cookies_preferences`. */
  readonly cookie?: string;
  /** Days that a choice holds, if the page has its own. Default: 180. */
  readonly lifetime?: number;
  /** Whether the page posts choices to an `endpoint`. Default: `false`. */
  readonly posted?: boolean;
}

/** The options of `renderTable()`. */
export interface RenderTableOptions extends RenderInventoryOptions {
  /** The id of the only category to show. Default: one table for each category. */
  readonly category?: string;
}

/** The options of `renderStatement()`. */
export interface RenderStatementOptions extends RenderInventoryOptions {
  /** Level of the title, 1 to 6. Default: 2. */
  readonly heading?: number;
  /** The visitor's region, for a policy with a basis per region: `fr`, `us-ca`. */
  readonly region?: string;
  /** Markup for the slots of the statement, such as `<cookie-settings slot="settings">`. */
  readonly children?: string;
}

/**
 * Renders `<cookie-statement>` with its text, which shows without any script and at the page's
 * first paint. The element takes the text over as it is.
 *
 * @param file The policy: the content of `cookies.json`.
 * @throws {TypeError} The policy cannot be used; the message says why.
 * @example
 * const markup = await renderStatement(policy, { locale: 'fr', heading: 1, src: '/cookies.json' });
 */
export async function renderStatement(
  file: PolicyFile,
  options: RenderStatementOptions = {},
): Promise<string> {
  const { locale = 'en', src, heading = 2, region, nonce, children = '' } = options;
  const known = contentOf(file, options);
  const i18n = await localizationFor(known.policy, locale, STATEMENT);
  const frame = {
    tag: 'cookie-statement',
    attributes: { src, locale, heading },
    styles: [hostStyles, hiddenStyles, tableStyles, statementStyles],
  };
  const content = { ...known, region };
  const text = statementTemplate(content, Number(heading), i18n);
  return elementDocument({ ...frame, nonce, children }, text);
}

/**
 * Renders `<cookie-table>` with its tables, which show without any script and at the page's first
 * paint. The element takes them over as they are.
 *
 * @param file The policy: the content of `cookies.json`.
 * @throws {TypeError} The policy cannot be used; the message says why.
 * @example
 * const markup = await renderTable(policy, { category: 'statistics', src: '/cookies.json' });
 */
export async function renderTable(
  file: PolicyFile,
  options: RenderTableOptions = {},
): Promise<string> {
  const { locale = 'en', src, category, nonce } = options;
  const known = contentOf(file, options);
  const i18n = await localizationFor(known.policy, locale, INTERFACE);
  const frame = {
    tag: 'cookie-table',
    attributes: { src, locale, category },
    styles: [hostStyles, hiddenStyles, tableStyles],
  };
  const text = tablesTemplate({ ...known, category }, i18n);
  return elementDocument({ ...frame, nonce }, text);
}

/** What the store of the page will say, as far as it follows from the policy and the options. */
function contentOf(file: PolicyFile, options: RenderInventoryOptions) {
  const { cookie = CONSENT_COOKIE, lifetime, posted = false } = options;
  const policy = checked(file);
  const own = {
    name: cookie,
    lifetime: boundedLifetime(lifetime && Number(lifetime)),
    provider: '',
    isPosted: posted,
  };
  return { policy, status: 'ready', inventory: inventory(policy, own) };
}
