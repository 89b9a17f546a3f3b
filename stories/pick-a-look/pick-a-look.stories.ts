import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { copying } from '../copying.js';
import { oneOf } from '../one-of.js';
import { controls } from './controls.js';
import { lookOf, type Look } from './look.js';
import { markupOf } from './markup.js';
import './pick-a-look.css';
import { preview, sizes, type Size } from './preview.js';
import { subjects, type Subject } from './subjects.js';

const meta = {
  title: 'Pick a look',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

export default meta;

interface Picked {
  readonly look: Look;
  readonly subject: Subject;
  readonly size: Size;
}

type Set = (change: Partial<Picked>) => void;

/** Only the banner has a placement, so picking one shows the banner. */
function pick({ look, subject }: Picked, change: Partial<Look>): Partial<Picked> {
  return {
    look: { ...look, ...change },
    subject: change.placement ? subjects[0]! : subject,
  };
}

function rows({ subject, size }: Picked, set: Set): TemplateResult {
  return html`<div class="rows">
    ${oneOf('What is shown', subjects, subject, (chosen) => set({ subject: chosen }))}
    ${oneOf('Width of the view', sizes, size, (chosen) => set({ size: chosen }))}
  </div>`;
}

function page(picked: Picked, set: Set, globals: string): TemplateResult {
  const { look, subject, size } = picked;
  return html`<div class="pick-a-look" lang="en" dir="ltr">
    <header>
      <h1>Pick a look</h1>
      <p>Pick a theme, a placement and a density. The markup below the preview gives you the same result.</p>
    </header>
    ${controls(look, (change) => set(pick(picked, change)))}
    <div class="shown">
      ${rows(picked, set)} ${preview(look, subject, size, globals)}
      ${copying('the markup', markupOf(look, subject))}
    </div>
  </div>`;
}

/** The toolbar values that the frame uses, because this page does not set them. */
const NOT_PICKED = ['locale', 'direction', 'text', 'forced'];

/** Pick a theme and a placement, see each element on a page, and copy the markup. */
export const PickALook: StoryObj = {
  name: 'Pick a look',
  render: (_args, { globals }) => {
    const host = document.createElement('div');
    const passedOn = NOT_PICKED.map((name) => `${name}:${globals[name]}`).join(';');
    const show = (picked: Picked) => {
      const set = (change: Partial<Picked>) => show({ ...picked, ...change });
      render(page(picked, set, passedOn), host);
    };
    const size = sizes[innerWidth < 700 ? 2 : 0]!;
    show({ look: lookOf(globals), subject: subjects[0]!, size });
    return host;
  },
};
