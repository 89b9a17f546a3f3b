import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { schemeOf } from '../../.storybook/page.js';
import { applyTheme } from '../../.storybook/themes.js';
import { lookOf } from './look.js';
import { site } from './sample-site.js';

const meta = {
  title: 'Sample site',
  tags: ['!autodocs', '!dev'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

export default meta;

/** The picker stands around this page and tells the look by the attributes of the frame. */
const frame = globalThis.frameElement as HTMLElement | null;

/** A dialog takes the focus; while looks are picked it belongs to the picker. */
function keepFocusOutside(): void {
  const picked = frame?.ownerDocument.activeElement as HTMLElement | undefined;
  document.addEventListener('focusin', () => picked?.focus(), { once: true });
}

/** A small site with the banner. */
export const Page: StoryObj = {
  render: (_args, { globals }) => {
    const host = document.createElement('div');
    const show = () => {
      const look = lookOf({ ...globals, ...frame?.dataset });
      applyTheme(look.theme, look.density);
      document.documentElement.style.colorScheme = schemeOf(look.scheme);
      render(site(look.placement, globals['locale']), host);
      return look;
    };
    const showNext = () => {
      if (show().placement === 'dialog') keepFocusOutside();
    };
    show();
    if (frame) new MutationObserver(showNext).observe(frame, { attributes: true });
    return host;
  },
};
