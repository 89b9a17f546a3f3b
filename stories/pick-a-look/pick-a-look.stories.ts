import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { copying } from '../copying.js';
import { controls } from './controls.js';
import { lookOf, type Look } from './look.js';
import { markupOf } from './markup.js';
import './pick-a-look.css';
import { preview, sizes, type Size } from './preview.js';

const meta = {
  title: 'Pick a look',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

export default meta;

interface Picked {
  readonly look: Look;
  readonly size: Size;
}

function sizeButtons({ size }: Picked, set: (size: Size) => void) {
  return html`<div class="sizes" role="group" aria-label="Width of the view">
    ${sizes.map(
      (one) =>
        html`<button type="button" aria-pressed=${one === size} @click=${() => set(one)}>
          ${one.title} <small>${one.width}</small>
        </button>`,
    )}
  </div>`;
}

function page(picked: Picked, set: (change: Partial<Picked>) => void, globals: string) {
  const { look, size } = picked;
  return html`<div class="pick-a-look" lang="en" dir="ltr">
    <header>
      <h1>Pick a look</h1>
      <p>A theme, a place, a density: what you see is what the lines below the picture give you.</p>
    </header>
    ${controls(look, (change) => set({ look: { ...look, ...change } }))}
    <div class="shown">
      ${sizeButtons(picked, (chosen) => set({ size: chosen }))} ${preview(look, size, globals)}
      ${copying('the markup', markupOf(look))}
    </div>
  </div>`;
}

/** The frame takes from the toolbar what is not picked here. */
const NOT_PICKED = ['locale', 'direction', 'text', 'forced'];

/** Click through themes and placements, see the banner on a page, and take the markup along. */
export const PickALook: StoryObj = {
  name: 'Pick a look',
  render: (_args, { globals }) => {
    const host = document.createElement('div');
    const passedOn = NOT_PICKED.map((name) => `${name}:${globals[name]}`).join(';');
    const show = (picked: Picked) => {
      const set = (change: Partial<Picked>) => show({ ...picked, ...change });
      render(page(picked, set, passedOn), host);
    };
    show({ look: lookOf(globals), size: sizes[innerWidth < 700 ? 2 : 0]! });
    return host;
  },
};
