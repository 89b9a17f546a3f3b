import type { OptionKinds } from './check-options.js';

/**
 * What each option of `matomo` may be, for pages and for the command line. A function in a module of
 * its own: the minifier puts it where it is called, and no file for pages exports it.
 */
export const matomoOptions = (): OptionKinds => ({ category: 'string', cookiesOnly: 'boolean' });
