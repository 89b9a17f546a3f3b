import { CookieSettingsElement } from '../elements/settings-element.js';
import { canDefine } from '../elements/register.js';
import { documentStore } from '../store/document-store.js';

if (canDefine('cookie-settings', CookieSettingsElement))
  customElements.define('cookie-settings', CookieSettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-settings': CookieSettingsElement;
  }
}

export { CookieSettingsElement };

let added: CookieSettingsElement | undefined;

/** The element that is added to a page that has none for the settings. */
export function addedSettings(): CookieSettingsElement {
  if (added?.isConnected) return added;
  added = document.createElement('cookie-settings');
  added.dialog = true;
  document.body.append(added);
  return added;
}

if (globalThis.document) {
  documentStore().settings.fallback ??= {
    show(opener) {
      addedSettings().show(opener);
      return true;
    },
    prepare: () => addedSettings().prepare(),
  };
}
