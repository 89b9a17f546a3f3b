import { languageAround } from '../localization/language-around.js';
import { loadLocalization } from '../localization/localization.js';
import { addressOf } from '../markup/phrases.js';
import { textHtml } from '../markup/text-html.js';
import { pageAddress } from '../platform/page-address.js';
import type { ConsentStore } from '../store/consent-store.js';
import { policySettled } from './page-policy.js';

/**
 * Helps a visitor who asked for settings that could not be loaded: follows the link, else opens the
 * cookie statement of the policy, else shows a message.
 */
export async function leadOn(store: ConsentStore, opener?: HTMLElement): Promise<void> {
  const link = opener?.closest('a')?.getAttribute('href');
  if (isElsewhere(link)) return location.assign(link);
  await policySettled(store);
  const language = languageAround(opener ?? document.documentElement);
  const i18n = await loadLocalization(language, ['interface'], textHtml, store.texts);
  const statement = addressOf(store.policy?.site?.statement, i18n);
  if (isElsewhere(statement)) location.assign(statement);
  else alert(i18n.msg('The cookie settings could not be loaded.', { id: 'settings.failed' }));
}

/** Whether an address is another page's: a hash alone means this one, whatever `<base>` makes of it. */
function isElsewhere(address: string | null | undefined): address is string {
  if (!address || address.startsWith('#')) return false;
  const page = (url: string) => url.split('#')[0];
  return page(pageAddress(address)) !== page(location.href);
}
