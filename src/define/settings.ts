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

/** Weak: with the element that a replaced body held, all of that body would be kept. */
let added: WeakRef<CookieSettingsElement> | undefined;

/** The element that is added to a page that has none for the settings. */
export function addedSettings(): CookieSettingsElement {
  const present = added?.deref();
  if (present?.isConnected) return present;
  const settings = document.createElement('cookie-settings');
  settings.dialog = true;
  // Turbo leaves it in the page when it morphs that: the dialog may be open.
  settings.setAttribute('data-turbo-permanent', '');
  document.body.append(settings);
  added = new WeakRef(settings);
  return settings;
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
