import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/table.js';
import * as policies from './policies.js';
import { storeOf, visitArgTypes, type Visit } from './visit.js';

interface TableArgs extends Visit {
  category?: string;
}

const meta = {
  title: 'Elements/Table',
  component: 'cookie-table',
  // The documentation shows the six stories that are tagged; the sidebar has all.
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { policy: policies.model },
  render: (args) =>
    html`<cookie-table
      src=${ifDefined(args.src)}
      category=${ifDefined(args.category)}
      locale=${ifDefined(args.locale)}
      .policy=${args.policy}
      .store=${storeOf(args)}
    ></cookie-table>`,
} satisfies Meta<TableArgs>;

export default meta;

type Story = StoryObj<TableArgs>;

/** Only the category in the attribute `category`. */
export const OneCategory: Story = { tags: ['autodocs'], args: { category: 'necessary' } };

/** One table for each category. */
export const AllCategories: Story = { tags: ['autodocs'] };

/** Headings, known categories and durations in French, and the policy’s texts if they exist in French. */
export const French: Story = { tags: ['autodocs'], args: { locale: 'fr' } };

/** If at least one cookie comes from another site, the tables have a column for the origin of each cookie. */
export const ThirdParty: Story = { tags: ['autodocs'], args: { category: 'media' } };

/** A session, no limit, half an hour, 13 months; in cookies and in other storage. */
export const EveryDuration: Story = {
  tags: ['autodocs'],
  args: { category: 'statistics', policy: policies.everyDuration },
};

/** A category without services has no table. */
export const Empty: Story = {
  args: { category: 'media', policy: { ...policies.model, services: [] } },
};

/** At 320 pixels each service becomes a card. The width of the element decides, not that of the viewport. */
export const Narrow: Story = {
  tags: ['autodocs'],
  args: { category: 'statistics' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** 40 services. */
export const ManyServices: Story = { args: { policy: policies.manyServices } };

/** Long names and purposes, in words that are hard to break. */
export const LongTexts: Story = { args: { policy: policies.longTexts } };

/** Texts that exist only in French appear in French, with `lang="fr"`. */
export const FrenchTextsOnly: Story = { args: { policy: policies.frenchOnly } };

/** The policy file is missing: the table says so in its language. */
export const PolicyMissing: Story = { args: { policy: undefined, src: 'missing.json' } };
