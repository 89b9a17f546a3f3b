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

/** Shows the settings on a page that has no element for them. */
export function addSettings(opener?: HTMLElement): void {
  const settings = document.createElement('cookie-settings');
  settings.dialog = true;
  document.body.append(settings);
  settings.show(opener);
}

if (globalThis.document) documentStore().settings.fallback ??= addSettings;
