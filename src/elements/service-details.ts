import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { detailsStyles } from '../generated/styles/details-styles.js';
import { setBy, storagePeriod } from '../localization/cookie-texts.js';
import { formatNumber } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import { serviceName, storageName } from '../localization/service-texts.js';
import { localized } from '../markup/phrases.js';
import { serviceFacts } from '../markup/recipients-and-transfers.js';
import type { CookieDeclaration, Service } from '../model/policy.js';
import type { DetailsView } from './service-filter.js';

const { styleSheet } = unsafeCSS(detailsStyles);

/** Gives a shadow root the styles of the details, once. */
export function addStyles({ adoptedStyleSheets }: ShadowRoot): void {
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}

export { filterTemplate, matching } from './service-filter.js';

/**
 * What a service stores and who receives its data. The cookies of a service among others are
 * rendered when they are unfolded.
 */
export function detailsTemplate(
  service: Service,
  isAlone: boolean,
  { lists, i18n }: DetailsView,
): TemplateResult {
  const { id, cookies = [] } = service;
  // An id of its own: a service may be called as a category that the package adds.
  const key = `cookies ${id}`;
  const content = cookies.length > 0 ? cookieList(cookies, i18n) : nothing;
  if (isAlone || cookies.length === 0) return html`${factList(service, i18n)}${content}`;
  return html`${factList(service, i18n)}
    <details data-list=${key} ?open=${lists.isOpen(key)}>
      <summary><span>${cookiesTitle(service, cookies.length, i18n)}</span></summary>
      ${lists.isDrawn(key) ? content : nothing}
    </details>`;
}

/** “Cookies (2)”, and the service's name for those who do not see it above. */
function cookiesTitle(service: Service, cookies: number, i18n: Localization): TemplateResult {
  const count = formatNumber(cookies, i18n);
  return html`${i18n.msg(str`Cookies (${count})`, { id: 'settings.cookies' })}
    <span class="visually-hidden">${localized(serviceName(service, i18n), i18n)}</span>`;
}

function factList(service: Service, i18n: Localization): unknown {
  const facts = serviceFacts(service, i18n);
  if (facts.length === 0) return nothing;
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function cookieList(cookies: readonly CookieDeclaration[], i18n: Localization): TemplateResult {
  return html`<ul role="list" class="cookies">
    ${cookies.map((cookie) => {
      const { name, storage = 'cookie' } = cookie;
      return html`<li>
        <span
          ><code translate="no" dir="ltr">${name}</code>
          <span>${storageName(storage, i18n)}</span></span
        >
        <span>${storagePeriod(cookie, i18n)}</span>
        <span>${setBy(cookie, i18n)} ${siteOf(cookie)}</span>
      </li>`;
    })}
  </ul>`;
}

/** The other site that sets a cookie, where the policy says which one it is. */
function siteOf({ party, domain }: CookieDeclaration): unknown {
  return party === 'third' && domain ? html`<bdi translate="no">(${domain})</bdi>` : nothing;
}
