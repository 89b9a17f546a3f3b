import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/settings.js';
import '../src/define/statement.js';
import * as policies from './policies.js';
import { answered, storeOf, visitArgTypes, type Visit } from './visit.js';

const meta = {
  title: 'Elements/Statement',
  component: 'cookie-statement',
  // The documentation shows the six stories that are tagged; the sidebar has all.
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { policy: policies.model, heading: 1 },
  render: (args) => statement(args),
  parameters: { docs: { story: { inline: false, height: '48rem' } } },
} satisfies Meta<Visit>;

export default meta;

type Story = StoryObj<Visit>;

function statement(args: Visit, store = storeOf(args), content: unknown = '') {
  return html`<cookie-statement
    src=${ifDefined(args.src)}
    locale=${ifDefined(args.locale)}
    heading=${ifDefined(args.heading)}
    .policy=${args.policy}
    .store=${store}
    >${content}</cookie-statement
  >`;
}

/** The whole statement, generated from the policy. */
export const Complete: Story = { tags: ['autodocs'] };

/** The prose is in French, and so are the texts of the policy. */
export const French: Story = { tags: ['autodocs'], args: { locale: 'fr' } };

/** The settings are part of the statement instead of a link to them. */
export const WithSettings: Story = {
  tags: ['autodocs'],
  args: { cookie: answered({ yes: 'statistics', no: 'media' }) },
  render: (args) => {
    const store = storeOf(args);
    const settings = html`<cookie-settings
      slot="settings"
      id="cookie-settings"
      heading="3"
      locale=${ifDefined(args.locale)}
      .store=${store}
    ></cookie-settings>`;
    return statement(args, store, settings);
  },
};

/** A policy without statistics: the statement omits the paragraph about them. */
export const WithoutStatistics: Story = { args: { policy: policies.withoutStatistics } };

/** The last line says when `consent-elements check` found no differences between the list and the site. */
export const Checked: Story = { args: { policy: { ...policies.model, checked: '2026-11-29' } } };

/** No category needs consent; the statement still lists everything. */
export const NothingToAsk: Story = { args: { policy: policies.nothingToAsk } };

/** The site’s own introduction, and an additional section. */
export const OwnSections: Story = {
  tags: ['autodocs'],
  render: (args) =>
    statement(
      args,
      storeOf(args),
      html`<p slot="introduction">
          We are a small archive and keep as little as we can. What we keep, and why, stands here.
        </p>
        <section slot="more">
          <h2>Complaints</h2>
          <p>You may also turn to the data protection authority of your country.</p>
        </section>`,
    ),
};

/** Long names and purposes, in words that are hard to break. */
export const LongTexts: Story = { args: { policy: policies.longTexts } };

/** The policy file is missing: the statement shows its general text, and says that the list could not be loaded. */
export const PolicyMissing: Story = { args: { policy: undefined, src: 'missing.json' } };
