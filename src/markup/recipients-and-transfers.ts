import { enumeration } from '../localization/enumeration.js';
import type { Localization } from '../localization/localization.js';
import { resolveText } from '../model/localized-text.js';
import type { Service, Transfer } from '../model/policy.js';
import { localized } from './phrases.js';

/** Something that a policy says about a service, with its label. */
export interface Fact {
  readonly label: string;
  readonly value: unknown;
}

/** Who receives the data of a service, where it goes, and what protects it there, as declared. */
export function serviceFacts({ recipients = [], transfer }: Service, i18n: Localization): Fact[] {
  const { html, msg } = i18n;
  const names = recipients.map((name) => html`<bdi>${localized(name, i18n)}</bdi>`);
  const texts = recipients.map((name) => resolveText(name, i18n.locale).text);
  const countries = (transfer?.countries ?? []).map((code) => countryName(code, i18n));
  const safeguard = transfer && safeguardOf(transfer, i18n);
  const facts = [
    {
      label: msg('Recipients', { id: 'service.recipients' }),
      value: enumeration(names, i18n, texts),
    },
    {
      label: msg('Data transfers', { id: 'service.transfer' }),
      value: enumeration(countries, i18n, countries),
    },
    { label: msg('Safeguard', { id: 'service.safeguard' }), value: safeguard ? [safeguard] : [] },
  ];
  return facts.filter(({ value }) => value.length > 0);
}

/** The name of a country by its code; what is no code is a name already. */
function countryName(code: string, { language }: Localization): string {
  try {
    return (
      new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? code
    );
  } catch {
    return code;
  }
}

/** What protects data outside of the EU; `adequacy` and `clauses` are translated. */
function safeguardOf({ safeguard }: Transfer, i18n: Localization): unknown {
  const { msg } = i18n;
  if (safeguard === 'adequacy') {
    return msg('adequacy decision of the European Commission', { id: 'safeguard.adequacy' });
  }
  if (safeguard === 'clauses') {
    return msg('standard contractual clauses', { id: 'safeguard.clauses' });
  }
  return localized(safeguard, i18n);
}
