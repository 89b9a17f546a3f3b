import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/banner.js';
import { ConsentStore, cookieStorage, type Policy } from '../../src/index.js';
import { tabSync } from '../../src/effects/tab-sync.js';
import { inside } from '../inside.js';
import * as policies from '../policies.js';
import './promises.css';
import { named } from '../named.js';

const meta = {
  title: 'Promises/Two tabs',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

const NAMES = ['First tab', 'Second tab'] as const;

/** The cookie that both tabs share. They announce a choice to each other on a channel. */
const storage = cookieStorage({ name: 'story_tabs' });

function openTab(name: string) {
  const store = new ConsentStore({ storage });
  // Storybook renders a story more often than it shows it, so there is no moment at which to abort.
  tabSync(store, { signal: new AbortController().signal });
  const policy: Policy = { ...policies.model, site: { ...policies.model.site, name } };
  const says = document.createElement('output');
  store.subscribe(({ consent }) => (says.textContent = textOf(consent.decision('statistics'))));
  const ask = () => store.reset();
  return html`<section class="tab" aria-label=${name}>
    <cookie-banner placement="inline" .policy=${policy} .store=${store}></cookie-banner>
    <p>${name}, statistics: ${says} <button class="quiet" @click=${ask}>Ask again</button></p>
  </section>`;
}

const textOf = (decision = 'not decided') => decision;

/** Two documents of one site, each with its own store. A choice in one applies to the other. */
export const TwoTabs: StoryObj = {
  render: () => {
    storage.clear();
    return html`<div class="tabs">${NAMES.map(openTab)}</div>`;
  },
  play: async ({ canvasElement, userEvent }) => {
    const second = canvasElement.querySelectorAll('cookie-banner')[1]!.store!;
    const received = new Promise<string | undefined>((resolve) =>
      second.subscribe(({ reason }) => reason === 'sync' && resolve(reason)),
    );
    const first = inside(canvasElement, 'cookie-banner');
    await userEvent.click(await first.findByRole('button', { name: named('action.reject') }));
    await expect(await received).toBe('sync');
    await expect(second.decision('statistics')).toBe('denied');
  },
};
