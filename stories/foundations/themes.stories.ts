import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes, type Theme } from '../../.storybook/themes.js';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Themes',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

/** A theme is written for a whole page; here each one keeps to its own part. */
const within = ({ id, css }: Theme) => css.replace(':root', `.look-${id}`);

function look(theme: Theme, content: unknown) {
  return html`<section class="look-${theme.id}" aria-label=${theme.title}>
    <style>
      ${within(theme)}
    </style>
    <h2>${theme.title}</h2>
    ${content}
  </section>`;
}

const banner = ({ title }: Theme) =>
  html`<cookie-banner
    placement="inline"
    heading="3"
    .policy=${{ ...policies.model, site: { name: title } }}
    .store=${storeOf({})}
  ></cookie-banner>`;

const settings = () =>
  html`<cookie-settings heading="3" .policy=${policies.model} .store=${storeOf({})}></cookie-settings>`;

/** Each theme is one small style sheet, which sets tokens and nothing else. */
export const Banners: StoryObj = {
  render: () => html`<div class="looks">${themes.map((theme) => look(theme, banner(theme)))}</div>`,
};

/** The same choices in each theme. */
export const Settings: StoryObj = {
  render: () => html`<div class="looks">${themes.map((theme) => look(theme, settings()))}</div>`,
};
