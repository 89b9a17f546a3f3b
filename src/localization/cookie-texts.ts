import { str } from '@lit/localize/internal/str-tag.js';
import type { CookieDeclaration } from '../model/policy.js';
import { formatDuration } from './formats.js';
import type { Localization } from './localization.js';

/** How long a cookie is stored, with a label: “Storage period: 13 months”. Empty if not declared. */
export function storagePeriod({ duration }: CookieDeclaration, i18n: Localization): string {
  if (duration === undefined) return '';
  const period = formatDuration(duration, i18n);
  return i18n.msg(str`Storage period: ${period}`, { id: 'cookie.duration' });
}

/** Who sets a cookie, in a sentence that needs no heading. */
export function setBy({ party }: CookieDeclaration, { msg }: Localization): string {
  return party === 'third'
    ? msg('Set by another site', { id: 'cookie.third' })
    : msg('Set by this site', { id: 'cookie.first' });
}
