import { compact, type Theme } from '../.storybook/themes.js';
import { tokens } from '../src/generated/tokens.js';

/** What the theme of the page sets ends here; otherwise it would shine through the gaps of another. */
export const noTheme = tokens.map(({ name }) => `${name}: initial;`).join(' ');

/** A theme is written for a whole page; this confines it to the elements that a selector names. */
export function themeWithin(selector: string, { css }: Theme, density: string): string {
  const sheets = [`:root { ${noTheme} }`, css, density === 'compact' ? compact : ''];
  return sheets.join('\n').replaceAll(':root', selector);
}
