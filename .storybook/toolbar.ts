import type { Preview } from '@storybook/web-components-vite';
import { sourceLocale, targetLocales } from '../src/generated/locales/codes.js';
import { endonym } from '../stories/languages/endonyms.js';
import { themes } from './themes.js';

type Toolbar = NonNullable<Preview['globalTypes']>[string];

interface Choice {
  readonly value: string;
  readonly title: string;
}

const menu = (title: string, icon: string, description: string, items: Choice[]) =>
  ({ description, toolbar: { title, icon, dynamicTitle: true, items } }) as Toolbar;

const languages: Choice[] = [
  ...[sourceLocale, ...targetLocales].map((value) => ({ value, title: endonym(value) })),
  { value: 'en-XA', title: 'Long words (pseudo-language)' },
  { value: 'ar-XB', title: 'From right to left (pseudo-language)' },
  { value: 'en-XC', title: 'Inserted values marked (pseudo-language)' },
];

/** The toolbar’s menus. What they mean, `page.ts` beside this file says. */
export const menus: NonNullable<Preview['globalTypes']> = {
  theme: menu(
    'Theme',
    'contrast',
    'Theme: a style sheet that sets tokens',
    themes.map(({ id, title }) => ({ value: id, title })),
  ),
  density: menu('Density', 'component', 'How much room everything takes', [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  scheme: menu('Colours', 'paintbrush', 'Colour scheme of the page', [
    { value: 'auto', title: 'System' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  locale: menu('Language', 'globe', 'Language of the page', languages),
  direction: menu('Direction', 'transfer', 'Direction of the page and of the elements', [
    { value: 'auto', title: 'Auto' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  text: menu(
    'Root text size',
    'zoom',
    'Scales the root font of the page; the browser’s own default size stays',
    [
      { value: '100', title: '100 %' },
      { value: '150', title: '150 %' },
      { value: '200', title: '200 %' },
    ],
  ),
  forced: menu('Forced colours', 'accessibility', 'Colours that the system forces upon the page', [
    { value: 'no', title: 'Not forced' },
    { value: 'yes', title: 'Forced colours (simulated)' },
  ]),
};

export const chosenAtFirst = {
  theme: 'default',
  density: 'comfortable',
  scheme: 'auto',
  locale: 'en',
  direction: 'auto',
  text: '100',
  forced: 'no',
};

/** The widths at which a layout has to work; 320 px is also 1280 px at 400 % (WCAG 1.4.10). */
export const viewports = Object.fromEntries(
  [
    ['Phone', 320, 640],
    ['Tablet', 768, 1024],
    ['Desktop', 1280, 800],
    ['Zoomed to 400 %', 320, 256],
  ].map(([name, width, height]) => [
    `w${width}h${height}`,
    {
      name: `${name}, ${width} × ${height}`,
      styles: { width: `${width}px`, height: `${height}px` },
    },
  ]),
);
