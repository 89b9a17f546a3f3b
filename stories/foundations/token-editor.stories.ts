import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import { tokens, type Token } from '../../src/generated/tokens.js';
import { copying } from '../copying.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';
import './foundations.css';

const meta = {
  title: 'Foundations/Token editor',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

/** Colours first: they are what is changed first. */
const sorted = tokens.toSorted((a, b) => Number(b.type === 'color') - Number(a.type === 'color'));

/** What was changed, by name; kept out of the address and of the browser’s storage. */
type Changes = ReadonlyMap<string, string>;

const asCss = (changes: Changes) =>
  changes.size === 0
    ? '/* Nothing is changed yet. */'
    : `:root {\n${[...changes].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

const canvas = document.createElement('canvas').getContext('2d')!;

/** `<input type="color">` knows only `#rrggbb`. */
function asHex(token: Token, changes: Changes): string {
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.color = changes.get(token.name) ?? `var(${token.name}, ${token.value})`;
  canvas.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  return /^#[\da-f]{6}$/.test(canvas.fillStyle) ? canvas.fillStyle : '#000000';
}

function field(token: Token, changes: Changes, change: (value: string) => void) {
  const { name, type, value } = token;
  const onInput = ({ target }: Event) => change((target as HTMLInputElement).value.trim());
  const input =
    type === 'color'
      ? html`<input type="color" id=${name} .value=${asHex(token, changes)} @input=${onInput} />`
      : html`<input id=${name} placeholder=${value} .value=${changes.get(name) ?? ''} @input=${onInput} />`;
  return html`<div class="field">
    <label for=${name}><code>${name}</code></label>
    ${input}
  </div>`;
}

function editor(changes: Changes, set: (changes: Changes) => void, preview: unknown) {
  const change = (name: string) => (value: string) => {
    const next = new Map(changes);
    if (value) next.set(name, value);
    else next.delete(name);
    set(next);
  };
  return html`<style>
      ${asCss(changes)}
    </style>
    <div class="editor">
      <form class="fields" aria-label="Tokens" @submit=${(event: Event) => event.preventDefault()}>
        ${sorted.map((token) => field(token, changes, change(token.name)))}
      </form>
      <div class="shown">
        ${preview}
        ${copying(
          'the CSS',
          asCss(changes),
          html`<button type="button" @click=${() => set(new Map())}>Start over</button>`,
        )}
      </div>
    </div>`;
}

/**
 * Change tokens, see what becomes of them, and take the CSS along. Begin with the accent, the text
 * upon it and the radius: often nothing else is needed.
 */
export const Editor: StoryObj = {
  render: () => {
    const host = document.createElement('div');
    const preview = html`<cookie-banner
        placement="inline"
        .policy=${policies.model}
        .store=${storeOf({})}
      ></cookie-banner>
      <cookie-settings .policy=${policies.model} .store=${storeOf({})}></cookie-settings>`;
    const show = (changes: Changes) => render(editor(changes, show, preview), host);
    show(new Map());
    return host;
  },
};
