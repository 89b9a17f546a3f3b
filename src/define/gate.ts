import { CookieGateElement } from '../elements/gate-element.js';
import { canDefine } from '../elements/register.js';

if (canDefine('cookie-gate', CookieGateElement))
  customElements.define('cookie-gate', CookieGateElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate': CookieGateElement;
  }
}

export { CookieGateElement };
