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

/** Only the category that `category` names. */
export const OneCategory: Story = { args: { category: 'necessary' } };

/** One table for each category. */
export const AllCategories: Story = {};

/** Headings, known categories and durations in French, and the policy’s texts if it has them. */
export const French: Story = { args: { locale: 'fr' } };

/** Who sets a cookie is told where at least one comes from another site. */
export const ThirdParty: Story = { args: { category: 'media' } };

/** For a session, for good, for half an hour, for 13 months; in cookies and elsewhere. */
export const EveryDuration: Story = {
  args: { category: 'statistics', policy: policies.everyDuration },
};

/** A category without services has no table. */
export const Empty: Story = {
  args: { category: 'media', policy: { ...policies.model, services: [] } },
};

/** In 320 pixels each row becomes a card; it is the element’s own room that counts. */
export const Narrow: Story = {
  args: { category: 'statistics' },
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** 40 services. */
export const ManyServices: Story = { args: { policy: policies.manyServices } };

/** Long names and purposes, in words that are hard to break. */
export const LongTexts: Story = { args: { policy: policies.longTexts } };

/** Texts that exist in French only are shown, and marked, as French. */
export const FrenchTextsOnly: Story = { args: { policy: policies.frenchOnly } };

/** The policy file is missing: the table says so in its language. */
export const PolicyMissing: Story = { args: { policy: undefined, src: 'missing.json' } };
