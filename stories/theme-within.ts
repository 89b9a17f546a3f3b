import { compact, type Theme } from '../.storybook/themes.js';
import { tokens } from '../src/generated/tokens.js';

/**
 * Resets all tokens; otherwise those of the page’s theme would apply where another theme sets none.
 */
export const noTheme = tokens.map(({ name }) => `${name}: initial;`).join(' ');

/** A theme is written for a whole page; this confines it to the elements that a selector names. */
export function themeWithin(selector: string, { css }: Theme, density: string): string {
  const sheets = [`:root { ${noTheme} }`, css, density === 'compact' ? compact : ''];
  return sheets.join('\n').replaceAll(':root', selector);
}
