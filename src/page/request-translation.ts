import { NAME_CODES } from '../generated/name-codes.js';

/** The labels of a banner in the language `*`. The build of the script tag sets the address. */
const LABELS = './chunks/chunk:*.banner';

/**
 * Requests the translation of the banner, together with the code that draws it. The code that needs
 * a file that cannot be loaded reports it.
 */
export function requestTranslation(locale: string): void {
  if (/^(en|$)/.test(locale)) return;
  const files = [import('../localization/languages.js')];
  // Otherwise the labels would be requested once that list of all translations has loaded. In an
  // app that a bundler has built they are: only the bundler knows the name of the file.
  const code = [locale, locale.slice(0, 2)].find((one) => NAME_CODES.includes(` ${one} `));
  if (code && !LABELS.includes(':')) {
    files.push(import(/* webpackIgnore: true */ /* @vite-ignore */ LABELS.replace('*', code)));
  }
  for (const file of files) file.catch(() => undefined);
}
