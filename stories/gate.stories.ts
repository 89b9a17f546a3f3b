import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/gate.js';
import { inside } from './inside.js';
import * as policies from './policies.js';
import { answered, storeOf, visitArgTypes, type Visit } from './visit.js';
import { named } from './named.js';

interface GateArgs extends Visit {
  category?: string;
  preview?: string;
}

const meta = {
  title: 'Elements/Gate',
  component: 'cookie-gate',
  // The documentation shows the six stories that are tagged; the sidebar has all.
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { category: 'video', policy: policies.model },
  render: (args) =>
    html`<cookie-gate
      src=${ifDefined(args.src)}
      category=${ifDefined(args.category)}
      locale=${ifDefined(args.locale)}
      preview=${ifDefined(args.preview)}
      .policy=${args.policy}
      .store=${storeOf(args)}
    >
      <template>
        <iframe
          src="embed/player.html"
          title="Film: from a table to a map"
          width="640"
          height="360"
        ></iframe>
      </template>
      <a href="embed/player.html">Watch the film on the provider’s site</a>
    </cookie-gate>`,
} satisfies Meta<GateArgs>;

export default meta;

type Story = StoryObj<GateArgs>;

/** Nothing of the embed has loaded. The placeholder names the provider and lets the visitor decide. */
export const Closed: Story = { tags: ['autodocs'] };

/** “Allow once” loads this embed for this page view, and stores nothing. */
export const AllowedOnce: Story = {
  tags: ['autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const gate = inside(canvasElement, 'cookie-gate');
    await userEvent.click(await gate.findByRole('button', { name: named('gate.once') }));
  },
};

/** “Always allow” grants the service permanently. Every gate with its id opens as well. */
export const AllowedAlways: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const gate = inside(canvasElement, 'cookie-gate');
    await userEvent.click(await gate.findByRole('button', { name: named('gate.always') }));
  },
};

/** A picture from this site stands for the embed, so no other site learns of the visit; the words are on a card. */
export const WithPreview: Story = { tags: ['autodocs'], args: { preview: 'map.svg' } };

/** The visitor allowed it on an earlier visit: the embed loads at once. */
export const AllowedBefore: Story = { args: { cookie: answered({ yes: 'media' }) } };

/** The visitor refused it on an earlier visit, and can allow it here, once or always. */
export const RefusedBefore: Story = {
  tags: ['autodocs'],
  args: { cookie: answered({ no: 'statistics.media' }) },
};

/** The gate names a category instead of a service. */
export const WholeCategory: Story = { tags: ['autodocs'], args: { category: 'media' } };

/** All texts in French. */
export const French: Story = { args: { locale: 'fr' } };

/** In a column of 320 pixels. */
export const Narrow: Story = {
  tags: ['autodocs'],
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
};

/** Long names, in words that are hard to break. */
export const LongTexts: Story = { args: { category: 'borders', policy: policies.longTexts } };

/** The policy does not declare the id: the gate stays shut, and shows only the link beside the template. */
export const Undeclared: Story = { args: { category: 'webcam' } };

/** The policy file is missing: the gate stays shut. */
export const PolicyMissing: Story = { args: { policy: undefined, src: 'missing.json' } };

/**
 * The address is all that the author writes: the gate makes the frame when it opens. The link is
 * for visitors who do not allow it here.
 */
export const FromAnAddress: Story = {
  args: { policy: policies.withEmbeds },
  render: ({ policy, ...visit }) =>
    html`${policies.EMBEDS.map(
      (href) =>
        html`<cookie-gate href=${href} .policy=${policy} .store=${storeOf({ policy, ...visit })}>
        </cookie-gate>`,
    )}`,
};
