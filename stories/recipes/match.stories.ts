import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { copying } from '../copying.js';
import * as policies from '../policies.js';
import { noTheme } from '../theme-within.js';
import { storeOf } from '../visit.js';
import { brands, type Brand } from './brands.js';
import './recipes.css';

const meta = {
  title: 'Recipes/Match your design system',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

function recipe({ id, title, own, handedOver }: Brand, content: unknown) {
  return html`<style>
      .brand-${id} { ${noTheme} ${own} ${handedOver} }
    </style>
    <section class="recipe" aria-label=${title}>
      <div class="brand-${id}">${content}</div>
      <div lang="en" dir="ltr">
        <h2>${title}</h2>
        ${copying('the ten lines', `:root {\n${handedOver}\n}`)}
        <details>
          <summary>The properties of the design system</summary>
          <pre tabindex="0" role="region" aria-label="Its properties">${`:root {\n${own}\n}`}</pre>
        </details>
      </div>
    </section>`;
}

const banner = () =>
  html`<cookie-banner
    placement="inline"
    heading="3"
    .policy=${policies.model}
    .store=${storeOf({})}
  ></cookie-banner>`;

const settings = () =>
  html`<cookie-settings heading="3" .policy=${policies.model} .store=${storeOf({})}></cookie-settings>`;

const of = (id: string, content: () => unknown): StoryObj => ({
  render: () =>
    recipe(
      brands.find((brand) => brand.id === id)!,
      content(),
    ),
});

/** Replace the properties on the right with your own; nothing else is necessary. */
export const Newspaper = of('press', banner);

/** The same ten lines style the settings. */
export const Shop = of('shop', settings);

/** A site that is dark in both colour schemes. */
export const DeveloperTool = of('tool', () => [banner(), settings()]);
