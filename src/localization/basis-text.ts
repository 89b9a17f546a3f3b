import type { Basis } from '../model/policy.js';
import type { Localization } from './localization.js';

/** The legal basis of a category, in words that need nothing around them. */
export function basisText(basis: Basis, { msg }: Localization): string {
  switch (basis) {
    case 'necessary':
      return msg('Legal basis: strictly necessary. No consent is required.', {
        id: 'basis.necessary',
      });
    case 'exempt':
      return msg('Legal basis: exempt from consent by law.', { id: 'basis.exempt' });
    case 'exempt-objectable':
      return msg(
        'Your consent is not required by law for this. You can object by switching it off.',
        { id: 'settings.objectable' },
      );
    case 'consent':
      return msg('Legal basis: your consent.', { id: 'basis.consent' });
    case 'opt-out':
      return msg('Legal basis: allowed by law unless you refuse.', { id: 'basis.opt-out' });
  }
}
