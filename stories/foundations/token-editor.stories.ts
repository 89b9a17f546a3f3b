import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { copying } from '../copying.js';
import { oneOf } from '../one-of.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';
import { asCss, withChange, type Changes } from './changes.js';
import { faintPairs } from './faint.js';
import { schemes, type Scheme } from './pairs.js';
import './token-editor.css';
import { tokenField, type Change } from './token-field.js';
import { groups } from './token-groups.js';

const meta = {
  title: 'Foundations/Token editor',
  parameters: {
    controls: { disable: true },
    docs: { story: { inline: false, height: '52rem' } },
  },
} satisfies Meta;

export default meta;

interface Edited {
  readonly changes: Changes;
  /** The scheme in which the elements are shown. */
  readonly scheme: Scheme;
}

type Set = (edited: Partial<Edited>) => void;

const views = schemes.map((scheme) => ({ scheme, title: scheme === 'light' ? 'Light' : 'Dark' }));

const stay = (event: Event) => event.preventDefault();

function fields({ changes }: Edited, set: Set): TemplateResult {
  // A colour of the other scheme would change, and nothing would be seen of it.
  const changeOf = (name: string): Change => {
    return (value, scheme) =>
      set({ changes: withChange(changes, name, value), ...(scheme && { scheme }) });
  };
  return html`<form class="fields" aria-label="Tokens" lang="en" dir="ltr" @submit=${stay}>
    ${groups.map(
      ({ title, tokens }) =>
        html`<section aria-label=${title}>
          <h2>${title}</h2>
          ${tokens.map((token) => tokenField(token, changes, changeOf(token.name)))}
        </section>`,
    )}
  </form>`;
}

function shown({ changes, scheme }: Edited, set: Set, elements: TemplateResult): TemplateResult {
  const view = views.find((one) => one.scheme === scheme)!;
  const startOver = () => set({ changes: new Map() });
  return html`<div class="shown">
    <div class="seen">
      <div class="says" lang="en" dir="ltr">
        ${oneOf('Colours of the preview', views, view, (one) => set({ scheme: one.scheme }))}
        ${faintPairs()}
      </div>
      <div class="stage" style="color-scheme: ${scheme}">${elements}</div>
    </div>
    ${copying(
      'the CSS',
      asCss(changes),
      html`<button type="button" @click=${startOver}>Start over</button>`,
    )}
  </div>`;
}

const elements = () =>
  html`<cookie-banner
      placement="inline"
      .policy=${policies.model}
      .store=${storeOf({})}
    ></cookie-banner>
    <cookie-settings .policy=${policies.model} .store=${storeOf({})}></cookie-settings>`;

const schemeOfPage = (chosen: unknown): Scheme => {
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/**
 * Change tokens, preview the result, and copy the CSS. Begin with the accent, the text on it and the
 * radius; often you need nothing else. The editor warns if the contrast of two colours is too low.
 */
export const Editor: StoryObj = {
  render: (_args, { globals }) => {
    const [host, style, box] = ['div', 'style', 'div'].map((tag) => document.createElement(tag));
    host!.append(style!, box!);
    const preview = elements();
    const show = (edited: Edited) => {
      const set: Set = (change) => show({ ...edited, ...change });
      // Before the rest, which measures colours. The specificity overrides the theme of the toolbar.
      style!.textContent = asCss(edited.changes).replace(':root', ':root:root');
      const content = html`${shown(edited, set, preview)} ${fields(edited, set)}`;
      render(html`<div class="editor">${content}</div>`, box!);
    };
    show({ changes: new Map(), scheme: schemeOfPage(globals['scheme']) });
    return host!;
  },
};
