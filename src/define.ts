/** Registers all elements under their default names. */
export { CookieBannerElement } from './define/banner.js';
export { CookieChoicesElement } from './define/choices.js';
export { CookieGateElement } from './define/gate.js';
export { CookieSettingsElement } from './define/settings.js';
export { CookieStatementElement } from './define/statement.js';
export { CookieTableElement } from './define/table.js';
