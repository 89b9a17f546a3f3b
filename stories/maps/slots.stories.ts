import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { namedSlots, withCode } from './manifest.js';
import './maps.css';
import { pictures } from './pictures.js';

const meta = {
  title: 'Foundations/Slots',
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;

/** Every named slot of an element, filled with its own name. */
function slotMap(tag: string) {
  const slots = namedSlots(tag);
  const content = slots.map(
    ({ name }) => html`<span class="slotted" lang="en" slot=${name}>slot="${name}"</span>`,
  );
  return html`<div class="map">
    <div class="picture">${pictures[tag]!(content)}</div>
    <ol class="slots" lang="en" dir="ltr">
      ${slots.map(
        ({ name, description }) =>
          html`<li>
            <div><code>slot="${name}"</code><span>${withCode(description)}</span></div>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** The slots of the banner. `logo`, `links` and `actions` add content; the others replace it. */
export const Banner: StoryObj = { render: () => slotMap('cookie-banner') };

/** The slots of the statement. */
export const Statement: StoryObj = { render: () => slotMap('cookie-statement') };
