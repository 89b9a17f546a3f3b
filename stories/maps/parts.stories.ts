import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { partMap } from './part-map.js';
import { pictures } from './pictures.js';

const meta = {
  title: 'Foundations/Parts',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

const map = (tag: string): StoryObj => ({ render: () => partMap(tag, pictures[tag]!()) });

/** What tokens do not reach, `::part()` does. The list comes from the manifest, the places from the element. */
export const Banner = map('cookie-banner');

/** Where a part occurs several times, the first one is outlined. */
export const Settings = map('cookie-settings');

export const Table = map('cookie-table');

export const Statement = map('cookie-statement');

export const Gate = map('cookie-gate');
