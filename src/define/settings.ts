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

/** A weak reference: a strong one would keep a replaced `<body>` in memory through its element. */
let added: WeakRef<CookieSettingsElement> | undefined;

/** @internal Returns the element that is added to a page without one for the settings. */
export function addedSettings(): CookieSettingsElement {
  const present = added?.deref();
  if (present?.isConnected) return present;
  const settings = document.createElement('cookie-settings');
  settings.dialog = true;
  // Turbo keeps the element when it morphs the page: the dialog may be open.
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
