import { CookieStatementElement } from '../elements/statement-element.js';
import { canDefine } from '../elements/register.js';

if (canDefine('cookie-statement', CookieStatementElement))
  customElements.define('cookie-statement', CookieStatementElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-statement': CookieStatementElement;
  }
}

export { CookieStatementElement };
