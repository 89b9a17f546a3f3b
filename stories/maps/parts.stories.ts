import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { partMap } from './part-map.js';
import { pictures } from './pictures.js';

const meta = {
  title: 'Foundations/Parts',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

const map = (tag: string): StoryObj => ({ render: () => partMap(tag, pictures[tag]!()) });

/** Use `::part()` for what no token sets. The list comes from the manifest, the outlines from the element. */
export const Banner = map('cookie-banner');

/** If a part occurs several times, the outline marks the first one. */
export const Settings = map('cookie-settings');

export const Table = map('cookie-table');

export const Statement = map('cookie-statement');

export const Gate = map('cookie-gate');

export const Choices = map('cookie-choices');
