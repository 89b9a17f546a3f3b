import type { Basis } from '../model/policy.js';
import type { Localization } from './localization.js';

/** The legal basis of a category, in words that need nothing around them. */
export function basisText(basis: Basis, { msg }: Localization): string {
  switch (basis) {
    case 'necessary':
      return msg('Legal basis: strictly necessary, no consent needed.', { id: 'basis.necessary' });
    case 'exempt':
      return msg('Legal basis: the law makes an exception from consent.', { id: 'basis.exempt' });
    case 'exempt-objectable':
      return msg('The law asks for no consent here; you may object.', {
        id: 'settings.objectable',
      });
    case 'consent':
      return msg('Legal basis: your consent.', { id: 'basis.consent' });
    case 'opt-out':
      return msg('Allowed by law until you refuse.', { id: 'basis.opt-out' });
  }
}
