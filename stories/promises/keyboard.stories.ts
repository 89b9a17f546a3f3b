import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import type { ConsentStore } from '../../src/index.js';
import { withCaption } from '../caption.js';
import { inside } from '../inside.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';
import { focused, stopsOf } from './measures.js';
import { named } from '../named.js';

const meta = {
  title: 'Promises/Keyboard',
  // The page beside this file has a table of keys as well.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => {
    const store = storeOf({});
    return html`<cookie-banner placement="inline" .policy=${policies.model} .store=${store}></cookie-banner>
      <cookie-settings dialog .store=${store}></cookie-settings>`;
  },
} satisfies Meta;

export default meta;

interface Stage {
  readonly banner: Element & { store?: ConsentStore };
  readonly settings: Element;
  /** The button of the banner with one of these names. */
  button(name: RegExp): Promise<HTMLElement>;
}

function stageOf(canvas: HTMLElement): Stage {
  return {
    banner: canvas.querySelector('cookie-banner')!,
    settings: canvas.querySelector('cookie-settings')!,
    button: (name) => inside(canvas, 'cookie-banner').findByRole('button', { name }),
  };
}

/** The banner does not take the focus. The two answers are adjacent Tab stops. */
export const Order: StoryObj = {
  play: async ({ canvasElement }) => {
    const { banner, button } = stageOf(canvasElement);
    await button(named('action.reject'));
    await expect(banner.shadowRoot!.activeElement).toBe(null);
    const parts = stopsOf(banner).map((stop) => stop.getAttribute('part') ?? stop.localName);
    await expect(parts).toEqual(['a', 'accept', 'reject', 'settings']);
  },
};

/** Enter on “Reject all” denies everything and removes the banner. */
export const RefuseWithEnter: StoryObj = {
  decorators: [withCaption],
  parameters: { nothing: 'Nothing is asked any more: Enter has denied everything.' },
  play: async ({ canvasElement, userEvent }) => {
    const { banner, button } = stageOf(canvasElement);
    (await button(named('action.reject'))).focus();
    await userEvent.keyboard('{Enter}');
    await expect(banner.store!.decision('statistics')).toBe('denied');
    await expect(banner.store!.decision('media')).toBe('denied');
  },
};

/** Enter on “Settings” opens the settings and moves the focus into them. Closing returns it to the button. */
export const SettingsAndBack: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const { banner, settings, button } = stageOf(canvasElement);
    const opener = await button(named('action.settings'));
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const close = await inside(canvasElement, 'cookie-settings').findByRole('button', {
      name: named('action.close'),
    });
    await expect(settings.shadowRoot!.contains(focused())).toBe(true);
    close.focus();
    await userEvent.keyboard('{Enter}');
    await expect(focused() === opener).toBe(true);
    await expect(banner.store!.decision('statistics')).toBe(undefined);
  },
};
