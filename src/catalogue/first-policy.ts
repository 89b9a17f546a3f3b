import type { LocalizedText } from '../model/localized-text.js';
import { KNOWN_CATEGORIES, type Category } from '../model/policy.js';
import { addServices, type Added } from './add-services.js';
import { proposedCategory } from './declare.js';
import { OWN_STYLE, written } from './json-style.js';
import type { ServiceFacts } from './service-facts.js';

/** What is known of a site before it declares anything. */
export interface SiteFacts {
  /** Address of the schema, relative to the file. */
  readonly schema: string;
  /** The day, ISO 8601. */
  readonly today: string;
  readonly name?: string;
  readonly url?: string;
  readonly controller?: string;
  readonly contact?: string;
  readonly privacy?: string;
  readonly statement?: string;
  /** Tags of the site’s languages: its addresses are then declared for each. */
  readonly languages?: readonly string[];
}

/**
 * Writes the text of a first policy, with services of the catalogue and their categories.
 *
 * @param features What the site uses of them; see `addServices`.
 */
export function firstPolicy(
  site: SiteFacts,
  services: readonly ServiceFacts[],
  features: readonly string[] = [],
): Added {
  const { schema, today, name, url, controller, contact, languages } = site;
  const statement = perLanguage(site.statement, languages);
  const privacy = perLanguage(site.privacy, languages);
  const policy = {
    $schema: schema,
    revision: 1,
    updated: today,
    site: declaredOnly({ name, url, statement }),
    controller: declaredOnly({ name: controller, contact, privacy }),
    categories: categoriesOf(services),
    services: [],
  };
  return addServices(`${written(policy, OWN_STYLE, '')}\n`, services, { features });
}

/** One address for each language, where `{lang}` stands for its tag. */
function perLanguage(address?: string, languages?: readonly string[]): LocalizedText | undefined {
  if (address === undefined || !languages) return address;
  const entries = languages.map((tag) => [tag, address.replaceAll('{lang}', tag)] as const);
  return Object.fromEntries(entries);
}

function declaredOnly(fields: Readonly<Record<string, unknown>>): object | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}

/** The categories of the services, in the usual order. */
function categoriesOf(services: readonly ServiceFacts[]): Category[] {
  const used = ['necessary', ...services.map(proposedCategory)];
  return KNOWN_CATEGORIES.filter((id) => used.includes(id)).map((id) => ({
    id,
    basis: id === 'necessary' ? 'necessary' : 'consent',
  }));
}
