import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** The elements follow the closest `lang` and the colour scheme of the page, as on any site. */
const page: Decorator = (story, { globals }) => {
  const { documentElement } = document;
  documentElement.lang = globals['locale'];
  documentElement.style.colorScheme = SCHEMES[globals['scheme']] ?? 'light dark';
  return story();
};

const SCHEMES: Record<string, string> = { light: 'light', dark: 'dark', auto: 'light dark' };

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: { locale: 'en', scheme: 'auto' },
  globalTypes: {
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
  parameters: { a11y: { test: 'error' } },
};

export default preview;
