import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { schemeOf } from '../../.storybook/page.js';
import { applyTheme } from '../../.storybook/themes.js';
import { lookOf } from './look.js';
import { site } from './sample-site.js';
import type { Subject } from './subjects.js';

const meta = {
  title: 'Sample site',
  tags: ['!autodocs', '!dev'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

export default meta;

/** The picker embeds this page and passes the look in attributes of the frame. */
const frame = globalThis.frameElement as HTMLElement | null;

const subjectOf = (frame: HTMLElement | null) =>
  (frame?.dataset['subject'] ?? 'banner') as Subject['id'];

/** A dialog takes the focus; this returns it to the picker. */
async function keepFocusOutside(host: HTMLElement, show: () => void): Promise<void> {
  const picked = frame?.ownerDocument.activeElement as HTMLElement | undefined;
  show();
  await host.querySelector('cookie-banner')?.updateComplete;
  picked?.focus();
}

/** A small site with the banner, or with the element that was picked. */
export const Page: StoryObj = {
  render: (_args, { globals }) => {
    const host = document.createElement('div');
    const show = () => {
      const look = lookOf({ ...globals, ...frame?.dataset });
      applyTheme(look.theme, look.density);
      document.documentElement.style.colorScheme = schemeOf(look.scheme);
      render(site(subjectOf(frame), look.placement, globals['locale']), host);
    };
    const showNext = () => void keepFocusOutside(host, show);
    show();
    if (frame) new MutationObserver(showNext).observe(frame, { attributes: true });
    return host;
  },
};
