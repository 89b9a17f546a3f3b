import { filled } from '../localization/enumeration.js';
import { formatDate } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import * as prose from '../localization/statement-prose.js';
import { contactLink } from '../model/links.js';
import type { Policy } from '../model/policy.js';
import { heading } from './headings.js';
import { addressOf, when } from './phrases.js';

/** The end of the statement: who is responsible, and the days of the last change and of the last check. */
export function statementEnd(
  policy: Policy | undefined,
  level: number,
  i18n: Localization,
): unknown {
  const { html } = i18n;
  const { controller, updated = '', checked = '' } = policy ?? {};
  const line = (words: typeof prose.updatedLine) => (day: string) =>
    html`<p class="updated">${words(i18n, day)}</p>`;
  return [
    when(controller?.name, (name) => contact({ ...controller, name }, level, i18n)),
    when(dayOf(updated, i18n), line(prose.updatedLine)),
    // A list that has changed since was not compared.
    when(checked >= updated && dayOf(checked, i18n), line(prose.comparedLine)),
  ];
}

/** A day in words; `undefined` if it is none: not every page checks each day of a policy. */
function dayOf(day: string, i18n: Localization): string | undefined {
  const time = Date.parse(`${day}T12:00`);
  return time ? formatDate(new Date(time), i18n) : undefined;
}

function contact(
  { name, contact: address, privacy }: NonNullable<Policy['controller']> & { name: string },
  level: number,
  i18n: Localization,
): unknown {
  const { html, msg } = i18n;
  const words = msg('Privacy notice', { id: 'link.privacy' });
  return html`<section part="section">
    ${heading(level + 1, 'section-heading', prose.headings(i18n).contact, i18n)}
    <p>${filled(prose.controllerLine(i18n), html`<bdi translate="no">${name}</bdi>`)}</p>
    ${when(address, (text) => html`<p>${contactTemplate(text, i18n)}</p>`)}
    ${when(addressOf(privacy, i18n), (href) => html`<p><a href=${href}>${words}</a></p>`)}
  </section>`;
}

/** A link, or only the text of a postal address. */
function contactTemplate(text: string, { html }: Localization): unknown {
  const href = contactLink(text);
  return href ? html`<a href=${href}>${text}</a>` : text;
}
