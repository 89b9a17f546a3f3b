import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes, type Theme } from '../../.storybook/themes.js';
import { themeWithin } from '../theme-within.js';
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

function look(theme: Theme, content: unknown, density: string) {
  return html`<section class="look-${theme.id}" aria-label=${theme.title}>
    <style>
      ${themeWithin(`.look-${theme.id}`, theme, density)}
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

const looks = (content: (theme: Theme) => unknown, density: string) =>
  html`<div class="looks">${themes.map((theme) => look(theme, content(theme), density))}</div>`;

/** Each theme is a small style sheet that sets tokens and nothing else. */
export const Banners: StoryObj = {
  render: (_args, { globals }) => looks(banner, globals['density']),
};

/** The same choices in each theme. */
export const Settings: StoryObj = {
  render: (_args, { globals }) => looks(settings, globals['density']),
};
