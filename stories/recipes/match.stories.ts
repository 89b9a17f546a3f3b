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
          <summary>What the design system had before</summary>
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

/** Name your own properties on the right; nothing else is needed. */
export const Newspaper = of('press', banner);

/** The settings take the same ten lines. */
export const Shop = of('shop', settings);

/** A site that is dark whatever the visitor’s system says. */
export const DeveloperTool = of('tool', () => [banner(), settings()]);
