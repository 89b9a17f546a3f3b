import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import DocsPage from './docs-page.mdx';
import { argTypesOf, type Manifest } from './arg-types.js';
import { followToolbar } from './framed-stories.js';
import { page } from './page.js';
import { chosenAtFirst, menus, viewports } from './toolbar.js';

setCustomElementsManifest(manifest);
followToolbar();

/** Each story brings a policy as an object; a page names its file, once. */
function asInPage(code: string): string {
  const named = /<cookie-[a-z]+[^>]* src="/.test(code);
  const whole = named ? code : code.replace(/<cookie-[a-z]+/, '$& src="/cookies.json"');
  return whole.replaceAll('=""', '').replace(/\n\s*\n/g, '\n');
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: chosenAtFirst,
  globalTypes: menus,
  parameters: {
    a11y: { test: 'error' },
    viewport: { options: viewports },
    docs: {
      page: DocsPage,
      extractArgTypes: (tag: string) => argTypesOf(tag, manifest as Manifest),
      source: { excludeDecorators: true, transform: asInPage },
    },
    options: {
      storySort: {
        order: [
          'Pick a look',
          'Introduction',
          'Foundations',
          ['Themes', 'Token editor', 'Tokens', 'Parts', 'Slots'],
          'Elements',
          ['Banner', 'Settings', 'Table', 'Statement', 'Gate'],
          'Languages',
          'Recipes',
          ['Match your design system', 'In your framework'],
          'Promises',
        ],
      },
    },
  },
};

export default preview;
