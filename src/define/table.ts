import { CookieTableElement } from '../elements/table-element.js';
import { canDefine } from '../elements/register.js';

if (canDefine('cookie-table', CookieTableElement))
  customElements.define('cookie-table', CookieTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTableElement;
  }
}

export { CookieTableElement };
