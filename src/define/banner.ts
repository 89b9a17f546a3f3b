import { CookieBannerElement } from '../elements/banner-element.js';
import { canDefine } from '../elements/register.js';

if (canDefine('cookie-banner', CookieBannerElement))
  customElements.define('cookie-banner', CookieBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'cookie-banner': CookieBannerElement;
  }
}

export { CookieBannerElement };
