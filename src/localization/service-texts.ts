import { str } from '@lit/localize/internal/str-tag.js';
import { CONSENT_SERVICE_ID } from '../model/inventory.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Service } from '../model/policy.js';
import { filled, formatList, PLACE } from './enumeration.js';
import { kindTexts } from './load-kind-texts.js';
import type { Localization } from './localization.js';

/** What a service does, in a word or two: its own name, that of its kind, or its id. */
export function serviceName({ id, kind = '', name }: Service, i18n: Localization): LocalizedText {
  if (name !== undefined) return name;
  return id === CONSENT_SERVICE_ID
    ? i18n.msg('Cookie choices', { id: 'service.consent.name' })
    : (kindTexts()?.kindName(kind, i18n) ?? id);
}

/** The purpose of a service: its own, or that of its kind. */
export function servicePurpose(service: Service, i18n: Localization): LocalizedText {
  const { id, kind = '', purpose } = service;
  if (purpose !== undefined) return purpose;
  return id === CONSENT_SERVICE_ID
    ? i18n.msg('Remembers your choice about cookies', { id: 'service.consent.purpose' })
    : (kindTexts()?.kindPurpose(kind, i18n) ?? '');
}

/** The parts of the site that use a service: “front and back office”. */
export function serviceLocations({ locations = [] }: Service, i18n: Localization): string {
  const { msg } = i18n;
  const all = new Set(locations);
  if (all.size === 2 && all.has('front') && all.has('back')) {
    return msg('front and back office', { id: 'location.both' });
  }
  const names = [...all].map((location) => locationName(location, i18n));
  return names.length > 0 ? formatList(names, i18n) : '';
}

function locationName(location: string, { msg }: Localization): string {
  if (location === 'front') return msg('front office', { id: 'location.front' });
  if (location === 'back') return msg('back office', { id: 'location.back' });
  return location;
}

/** Names the kind of storage, unless it is a cookie. */
export function storageName(storage: string, { msg }: Localization): string {
  switch (storage) {
    case 'local':
      return msg('local storage', { id: 'storage.local' });
    case 'session':
      return msg('session storage', { id: 'storage.session' });
    case 'indexeddb':
      return msg('browser database', { id: 'storage.indexeddb' });
    case 'cache':
      return msg('cache', { id: 'storage.cache' });
    case 'pixel':
      return msg('tracking pixel', { id: 'storage.pixel' });
    default:
      return '';
  }
}

/** The text of the link to a provider's privacy notice. */
export function privacyLinkText(name: string, { html, msg }: Localization): unknown {
  const provider = PLACE;
  const text = msg(str`Privacy notice (${provider})`, { id: 'service.privacy' });
  return filled(text, html`<bdi translate="no">${name}</bdi>`);
}
