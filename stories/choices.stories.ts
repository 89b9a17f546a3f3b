import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/choices.js';
import type { Policy } from '../src/index.js';
import { answered, storeOf, visitArgTypes, type Visit } from './visit.js';

const service = (id: string, category: string, kind: string) =>
  ({ id, category, kind, provider: 'Opendatasoft' }) as const;

const PRESETS: Policy = {
  revision: 1,
  regions: 'presets',
  categories: [{ id: 'necessary' }, { id: 'statistics' }, { id: 'marketing' }],
  services: [
    service('sign-in', 'necessary', 'login'),
    service('counter', 'statistics', 'audience'),
    service('campaigns', 'marketing', 'advertising'),
  ],
};

const meta = {
  title: 'Elements/Choices',
  component: 'cookie-choices',
  tags: ['!autodocs'],
  argTypes: visitArgTypes,
  args: { policy: PRESETS },
  render: (args) =>
    html`<footer>
      <cookie-choices
        locale=${ifDefined(args.locale)}
        .policy=${args.policy}
        .store=${storeOf(args)}
      ></cookie-choices>
    </footer>`,
} satisfies Meta<Visit>;

export default meta;

type Story = StoryObj<Visit>;

/** A link to the settings. */
export const EuropeanUnion: Story = { tags: ['autodocs'], args: { region: 'de' } };

/** The words and the icon of the law of California. */
export const California: Story = { tags: ['autodocs'], args: { region: 'us-ca' } };

/** The browser sends Global Privacy Control, and the page says that it is honoured. */
export const CaliforniaWithSignal: Story = {
  tags: ['autodocs'],
  args: { region: 'us-ca', gpc: true },
};

/** Statistics are on until the visitor objects. */
export const UnitedKingdom: Story = { tags: ['autodocs'], args: { region: 'uk' } };

/** The visitor has objected. */
export const UnitedKingdomObjected: Story = {
  tags: ['autodocs'],
  args: { region: 'uk', cookie: answered({ no: 'statistics' }) },
};

/** From right to left. */
export const Arabic: Story = { args: { region: 'uk', locale: 'ar' } };
