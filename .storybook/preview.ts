import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import { argTypesOf, type Manifest } from './arg-types.js';
import { followToolbar } from './framed-stories.js';
import { applyTheme, themes } from './themes.js';

setCustomElementsManifest(manifest);
followToolbar();

/** The elements follow the page's language, colour scheme and theme, as on any site. */
const page: Decorator = (story, { globals }) => {
  const { documentElement } = document;
  documentElement.lang = globals['locale'];
  documentElement.style.colorScheme = SCHEMES[globals['scheme']] ?? 'light dark';
  applyTheme(globals['theme'], globals['density']);
  // Documentation is written in English, and says so around each story.
  return html`<div lang=${globals['locale']}>${story()}</div>`;
};

const SCHEMES: Record<string, string> = { light: 'light', dark: 'dark', auto: 'light dark' };

/** Each story brings a policy as an object; a page names its file, once. */
function asInPage(code: string): string {
  const named = /<cookie-[a-z]+[^>]* src="/.test(code);
  const whole = named ? code : code.replace(/<cookie-[a-z]+/, '$& src="/cookies.json"');
  return whole.replaceAll('=""', '').replace(/\n\s*\n/g, '\n');
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: { locale: 'en', scheme: 'auto', theme: 'default', density: 'comfortable' },
  globalTypes: {
    theme: {
      description: 'Theme: a style sheet that sets tokens',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: themes.map(({ id, title }) => ({ value: id, title })),
      },
    },
    density: {
      description: 'How much room everything takes',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Colours',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest as Manifest),
      source: { excludeDecorators: true, transform: asInPage },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Themes', 'Token editor', 'Tokens'],
          'Elements',
          ['Banner', 'Settings', 'Table', 'Statement', 'Gate'],
        ],
      },
    },
  },
};

export default preview;
