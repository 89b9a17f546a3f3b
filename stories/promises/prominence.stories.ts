import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { inside } from '../inside.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';
import { answersOf, unequal } from './measures.js';
import './promises.css';
import { named } from '../named.js';

const meta = {
  title: 'Promises/Equal prominence',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

const banner = (policy: unknown) =>
  html`<cookie-banner placement="inline" .policy=${policy} .store=${storeOf({})}></cookie-banner>`;

const MEASURED = ['width', 'height', 'font-size', 'font-weight', 'color', 'background-color'];

/** The computed styles that visitors see and compare, in whole pixels. */
function measurements(element: Element) {
  const { accept, reject } = answersOf(element);
  const valueOf = (answer: Element, name: string) =>
    getComputedStyle(answer)
      .getPropertyValue(name)
      .replace(/^[\d.]+px$/, (length) => `${Math.round(parseFloat(length))}px`);
  return MEASURED.map((name) => [name, valueOf(accept, name), valueOf(reject, name)]);
}

function write(table: HTMLElement, element: Element): void {
  for (const cells of measurements(element)) {
    const row = table.querySelector('tbody')!.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
}

const table = html`<table class="measured" lang="en" dir="ltr">
  <caption>
    Measured in this browser, with the look of the toolbar
  </caption>
  <thead>
    <tr>
      <th scope="col">Property</th>
      <th scope="col">Accept all</th>
      <th scope="col">Reject all</th>
    </tr>
  </thead>
  <tbody></tbody>
</table>`;

function equalIn(tag: string, content: unknown): StoryObj {
  return {
    render: () => html`${content} ${table}`,
    play: async ({ canvasElement }) => {
      await inside(canvasElement, tag).findByRole('button', { name: named('action.reject') });
      const element = canvasElement.querySelector(tag)!;
      write(canvasElement.querySelector('.measured')!, element);
      await expect(unequal(element)).toEqual([]);
    },
  };
}

/** Accept and reject have the same size, weight and colour. The story fails if they differ. */
export const Banner = equalIn('cookie-banner', banner(policies.model));

/** With names that need more than one line. */
export const BannerWithLongTexts = equalIn('cookie-banner', banner(policies.longTexts));

/** The same at 320 pixels. */
export const NarrowBanner = equalIn(
  'cookie-banner',
  html`<div class="narrow">${banner(policies.model)}</div>`,
);

/** The same holds for the settings: to refuse takes no more clicks than to accept. */
export const Settings = equalIn(
  'cookie-settings',
  html`<cookie-settings .policy=${policies.model} .store=${storeOf({})}></cookie-settings>`,
);
