/** Where a preset comes from. */
export interface PresetSource {
  /** The region, as a page names it. */
  readonly region: string;
  /** What the preset says, in words. */
  readonly rule: string;
  readonly law: string;
  /** Where the law, or a summary of it, can be read. */
  readonly links: readonly string[];
  /** The day on which the sources were read, ISO 8601. */
  readonly checked: string;
}

const checked = '2026-11-28';

/**
 * The law behind each preset, for `docs/law.md`. Where a source was in doubt, the preset is the
 * stricter reading, and its rule says so.
 */
export const SOURCES: readonly PresetSource[] = [
  {
    region: 'eu',
    rule: 'consent for all that is not necessary; also for each country of the EU and the EEA',
    law: 'Directive 2002/58/EC, article 5(3); GDPR, article 4(11)',
    links: ['https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
    checked,
  },
  {
    region: 'fr',
    rule: '`audience` until the visitor objects, on the conditions of the CNIL; consent for the rest',
    law: 'CNIL, guidelines 2020-091',
    links: [
      'https://www.alerionavocats.com/cnil-publie-lignes-directrices-recommandation-cookies/',
    ],
    checked,
  },
  {
    region: 'uk',
    rule: '`audience` until the visitor objects; consent for the rest; also as `gb`',
    law: 'Data (Use and Access) Act 2025; ICO, guidance of 29 April 2026',
    links: [
      'https://hunton.sitepilot11.firmseek.com/privacy-and-cybersecurity-law-blog/uk-ico-publishes-guidance-on-storage-and-access-technologies',
    ],
    checked,
  },
  {
    region: 'ch',
    rule: '`audience` until the visitor objects; consent for the rest, which is stricter than the guide',
    law: 'FDPIC, guide on cookies (January 2025, amended October 2025)',
    links: ['https://www.iubenda.com/en/help/173773'],
    checked,
  },
  {
    region: 'us-ca',
    rule: 'opt-out for all that is not necessary; the signal of the browser is a valid opt-out',
    law: 'California Consumer Privacy Act; 11 CCR §§ 7015 and 7025',
    links: ['https://law.cornell.edu/regulations/california/11-CCR-7025'],
    checked,
  },
  {
    region: 'us',
    rule: 'as in California, in every state: the signal binds in CA, CO, CT, DE, MD, MN, MT, NE, NH, NJ, OR and TX, by secondary sources, and the stricter reading is one rule for all',
    law: 'privacy acts of the states',
    links: ['https://cookiebeam.com/guides/universal-opt-out-mechanisms-us-state-laws-2026'],
    checked,
  },
  {
    region: 'ca-qc',
    rule: 'consent for all that is not necessary',
    law: 'Québec, Law 25, section 8.1',
    links: [],
    checked,
  },
  {
    region: 'ca',
    rule: 'consent: opt-out is said to be enough outside of Québec, but no primary source was read',
    law: 'PIPEDA',
    links: [],
    checked,
  },
  {
    region: 'br',
    rule: 'consent for all that is not necessary',
    law: 'LGPD; ANPD, guide on cookies (October 2022)',
    links: [],
    checked,
  },
  {
    region: 'jp',
    rule: 'opt-out for all that is not necessary: notice may be enough; publish the table',
    law: 'Telecommunications Business Act, rule on external transmission (since 16 June 2023)',
    links: [],
    checked,
  },
  {
    region: 'in',
    rule: 'consent for all that is not necessary; duties of sites begin on 13 May 2027',
    law: 'DPDP Rules of 14 November 2025',
    links: ['https://cookiebeam.com/guides/india-dpdp-act-cookie-consent-2026'],
    checked,
  },
];
