import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/settings.js';
import { inside } from './inside.js';
import * as policies from './policies.js';
import { withVendors } from './vendors.js';
import { answered, storeOf, visitArgTypes, type Visit } from './visit.js';
import { named } from './named.js';

interface SettingsArgs extends Visit {
  dialog?: boolean;
}

const meta = {
  title: 'Elements/Settings',
  component: 'cookie-settings',
  // The documentation shows the six stories that are tagged; the sidebar has all.
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { policy: policies.model },
  render: (args) => settings(args),
} satisfies Meta<SettingsArgs>;

export default meta;

type Story = StoryObj<SettingsArgs>;

function settings(args: SettingsArgs, store = storeOf(args)) {
  return html`<cookie-settings
    src=${ifDefined(args.src)}
    locale=${ifDefined(args.locale)}
    heading=${ifDefined(args.heading)}
    ?dialog=${args.dialog}
    .policy=${args.policy}
    .store=${store}
  ></cookie-settings>`;
}

/** The visitor has not answered yet: every switch is off. */
export const FirstVisit: Story = { tags: ['autodocs'] };

/** The switches show the choice that the visitor made a month ago. */
export const Returning: Story = {
  args: { cookie: answered({ yes: 'statistics', no: 'media' }) },
};

/** A category was added since the last choice: it is off, and the other switches show that choice. */
export const NewCategory: Story = {
  args: { policy: policies.withNewCategory, cookie: answered({ yes: 'statistics', no: 'media' }) },
};

/** The visitor has toggled a switch: it is not saved yet, and the line above the buttons says so. */
export const SwitchMoved: Story = {
  tags: ['autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const shown = inside(canvasElement, 'cookie-settings');
    await userEvent.click(
      await shown.findByRole('switch', { name: named('category.statistics.name') }),
    );
  },
};

/** Each category lists its services. A service has a switch of its own, unless it is alone there. */
export const ServicesExpanded: Story = {
  tags: ['autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const shown = inside(canvasElement, 'cookie-settings');
    const names = await shown.findAllByText(/./, { selector: 'summary bdi:first-child' });
    for (const name of names) await userEvent.click(name);
  },
};

/** The cookies of a service, who else receives its data, and where. */
export const Transfers: Story = {
  args: { policy: policies.withTransfers },
  play: ServicesExpanded.play,
};

/** The visitor has just saved. The line above the buttons confirms it, and screen readers announce it. */
export const Saved: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const shown = inside(canvasElement, 'cookie-settings');
    await userEvent.click(
      await shown.findByRole('switch', { name: named('category.statistics.name') }),
    );
    await userEvent.click(await shown.findByRole('button', { name: named('action.save') }));
  },
};

/** Cookies are blocked: the choice holds for this page only, and the settings say so. */
export const NotKept: Story = { ...Saved, args: { forgets: true } };

/** The browser sends Global Privacy Control: marketing is off for that reason. The visitor can turn it on. */
export const GlobalPrivacyControl: Story = {
  tags: ['autodocs'],
  args: { policy: policies.withNewCategory, gpc: true },
};

/** One service differs from its category, so its list is open from the start. */
export const ServiceAlone: Story = {
  args: { cookie: answered({ yes: 'statistics.video', no: 'media' }) },
};

/** As a modal dialog, which a button of the page opens. */
export const Dialog: Story = {
  tags: ['autodocs'],
  args: { dialog: true },
  parameters: { docs: { story: { inline: false, height: '44rem' } } },
  render: (args) => {
    const store = storeOf(args);
    const open = ({ currentTarget }: Event) => store.settings.show(currentTarget as HTMLElement);
    return html`<button type="button" @click=${open}>Change what is used</button>
      ${settings(args, store)}`;
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
  },
};

/** The visitor toggled a switch and closes the dialog: it asks once whether to save. */
export const LeavingUnsaved: Story = {
  ...Dialog,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    const shown = inside(canvasElement, 'cookie-settings');
    await userEvent.click(
      await shown.findByRole('switch', { name: named('category.statistics.name') }),
    );
    await userEvent.click(await shown.findByRole('button', { name: named('action.close') }));
  },
};

/** Five categories with 40 services in the dialog: the buttons stay in view. */
export const DialogWithManyServices: Story = {
  ...Dialog,
  args: { dialog: true, policy: policies.manyServices },
};

/** All texts in French. */
export const French: Story = {
  args: { locale: 'fr', cookie: answered({ yes: 'statistics', no: 'media' }) },
};

/** Where the law asks for no consent, the switch is on and the visitor may object. */
export const Objectable: Story = { args: { policy: policies.objectable, region: 'fr' } };

/** Five categories with 40 services. */
export const ManyServices: Story = { args: { policy: policies.manyServices } };

/** Five vendors in one category. */
export const FiveVendors: Story = { args: { policy: withVendors(5) }, play: ServicesExpanded.play };

/** Five hundred vendors: a field searches them, the list renders when it is opened, and the buttons stay in view. */
export const FiveHundredVendors: Story = {
  tags: ['autodocs'],
  ...Dialog,
  args: { dialog: true, policy: withVendors(500) },
};

/** Long names and purposes, in words that are hard to break. */
export const LongTexts: Story = {
  args: { policy: policies.longTexts },
  play: ServicesExpanded.play,
};

/** Texts that exist only in French appear in French, with `lang="fr"`. */
export const FrenchTextsOnly: Story = { args: { policy: policies.frenchOnly } };

/** No category needs consent. */
export const NothingToAsk: Story = { args: { policy: policies.nothingToAsk } };

/** The policy file is missing: the element says so, and everything is denied. */
export const PolicyMissing: Story = { args: { policy: undefined, src: 'missing.json' } };
