import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  layoutCustomisations: {
    // The picker needs the room; it has no controls but its own.
    showPanel: ({ storyId }, usually) => (storyId?.startsWith('pick-a-look') ? false : usually),
  },
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'consent-elements',
    colorSecondary: isDark ? '#2b8494' : '#0c5563',
    appBorderRadius: 8,
  }),
});
