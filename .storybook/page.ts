import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { directionOf } from '../stories/languages/endonyms.js';
import { pretend } from './inside-elements.js';
import { applyTheme } from './themes.js';

const SCHEMES: Record<string, string> = { light: 'light', dark: 'dark', auto: 'light dark' };

export const schemeOf = (chosen: string): string => SCHEMES[chosen] ?? 'light dark';

/** Elements follow the language, the direction, the text size, the colours and the theme of a page. */
export const page: Decorator = (story, { globals }) => {
  const { locale, direction, scheme, theme, density, text } = globals;
  const { documentElement } = document;
  const dir = direction === 'auto' ? directionOf(locale) : direction;
  const forced = globals['forced'] === 'yes';
  documentElement.lang = locale;
  documentElement.style.colorScheme = schemeOf(scheme);
  documentElement.style.fontSize = text === '100' ? '' : `${text}%`;
  documentElement.classList.toggle('forced-colours', forced);
  applyTheme(theme, density);
  pretend({ direction, forced });
  // Documentation is written in English, and says so around each story.
  return html`<div lang=${locale} dir=${dir}>${story()}</div>`;
};
