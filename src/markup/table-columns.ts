import { formatDuration } from '../localization/formats.js';
import type { Localization } from '../localization/localization.js';
import {
  privacyLinkText,
  serviceLocations,
  serviceName,
  servicePurpose,
  storageName,
} from '../localization/service-texts.js';
import type { InventoryGroup } from '../model/inventory.js';
import type { CookieDeclaration, Service } from '../model/policy.js';
import { localized, when } from './phrases.js';

/** A column: its heading and its cell for a service or a cookie. */
export interface Column<Subject> {
  readonly key: string;
  readonly title: string;
  readonly cell: (subject: Subject) => unknown;
}

/** The columns of all tables of a page: those of a service, then those of each of its cookies. */
export interface Columns {
  readonly ofService: readonly Column<Service>[];
  readonly ofCookie: readonly Column<CookieDeclaration>[];
}

/**
 * The columns that at least one service fills. All tables of a page have the same ones, so that
 * they line up.
 */
export function tableColumns(groups: readonly InventoryGroup[], i18n: Localization): Columns {
  const services = groups.flatMap((group) => group.services);
  const cookies = services.flatMap((service) => service.cookies ?? []);
  return { ofService: serviceColumns(services, i18n), ofCookie: cookieColumns(cookies, i18n) };
}

function serviceColumns(services: readonly Service[], i18n: Localization): Column<Service>[] {
  const { html, msg } = i18n;
  const isLocated = services.some(({ locations = [] }) => locations.length > 0);
  return [
    {
      key: 'function',
      title: isLocated
        ? msg('Function and location', { id: 'table.function' })
        : msg('Service', { id: 'table.service' }),
      cell: (service) => functionCell(service, i18n),
    },
    {
      key: 'provider',
      title: msg('Provider', { id: 'table.provider' }),
      cell: ({ provider, privacy }) =>
        html`<bdi translate="no">${provider}</bdi>
          ${when(privacy, (href) => html`<a href=${href}>${privacyLinkText(provider, i18n)}</a>`)}`,
    },
    {
      key: 'purpose',
      title: msg('Purpose', { id: 'table.purpose' }),
      cell: (service) => localized(servicePurpose(service, i18n), i18n),
    },
  ];
}

function cookieColumns(
  cookies: readonly CookieDeclaration[],
  i18n: Localization,
): Column<CookieDeclaration>[] {
  const { msg } = i18n;
  const columns: (Column<CookieDeclaration> & { isFilled: boolean })[] = [
    {
      key: 'names',
      title: msg('Cookie names', { id: 'table.names' }),
      cell: (cookie) => nameCell(cookie, i18n),
      isFilled: cookies.length > 0,
    },
    {
      key: 'duration',
      title: msg('Storage period', { id: 'table.duration' }),
      cell: ({ duration }) => when(duration, (declared) => formatDuration(declared, i18n)),
      isFilled: cookies.some(({ duration }) => duration !== undefined),
    },
    {
      key: 'party',
      title: msg('Origin', { id: 'table.party' }),
      cell: (cookie) => partyCell(cookie, i18n),
      isFilled: cookies.some(({ party }) => party === 'third'),
    },
  ];
  return columns.filter(({ isFilled }) => isFilled);
}

function functionCell(service: Service, i18n: Localization): unknown {
  const { html } = i18n;
  const locations = serviceLocations(service, i18n);
  return html`<span class="name">${localized(serviceName(service, i18n), i18n)}</span>
    ${when(locations, (text) => html`<span class="location">${text}</span>`)}`;
}

/**
 * A name breaks after its signs, where it has to. It is laid out left to right, so that `_pk_id*`
 * also begins with the underscore in right-to-left text.
 */
function nameCell({ name, storage = 'cookie' }: CookieDeclaration, i18n: Localization): unknown {
  const { html } = i18n;
  const pieces = name
    .split(/(?<=[a-z\d][_.-]+)(?=[a-z\d])/i)
    .map((piece, at) => (at === 0 ? piece : html`<wbr aria-hidden="true" />${piece}`));
  return html`<code translate="no" dir="ltr">${pieces}</code> ${when(
    storageName(storage, i18n),
    (text) => html`<span class="kind">${text}</span>`,
  )}`;
}

/** Another site is named where the policy says which one it is. */
function partyCell({ party, domain }: CookieDeclaration, { html, msg }: Localization): unknown {
  if (party !== 'third') return msg('this site', { id: 'party.first' });
  const site = domain
    ? html`<bdi translate="no">${domain}</bdi>`
    : msg('another site', { id: 'party.third' });
  return html`<span class="third">${site}</span>`;
}
