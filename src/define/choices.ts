import { CookieChoicesElement } from '../elements/choices-element.js';
import { canDefine } from '../elements/register.js';

if (canDefine('cookie-choices', CookieChoicesElement))
  customElements.define('cookie-choices', CookieChoicesElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-choices': CookieChoicesElement;
  }
}

export { CookieChoicesElement };
