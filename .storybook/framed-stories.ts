import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import type { Globals } from 'storybook/internal/types';
import { addons } from 'storybook/preview-api';
import { menus } from './toolbar.js';

const NAMES = Object.keys(menus);

/**
 * Some stories stand in frames of a documentation page, which Storybook makes anew whenever the
 * toolbar changes, but without a word about it. So it goes into their address.
 */
export function followToolbar(): void {
  const chosen = fromAddress(location.search);
  setFrameAddress(chosen);
  addons.getChannel().on(UPDATE_GLOBALS, ({ globals }: { globals: Globals }) => {
    for (const name of NAMES) if (name in globals) chosen.set(name, String(globals[name]));
    setFrameAddress(chosen);
  });
}

function setFrameAddress(chosen: ReadonlyMap<string, string>): void {
  const globals = [...chosen].map((pair) => pair.join(':')).join(';');
  Object.assign(globalThis, { PREVIEW_URL: `iframe.html?globals=${globals}` });
}

/** Storybook's notation: `globals=locale:fr;scheme:dark`. */
function fromAddress(search: string): Map<string, string> {
  const parts = new URLSearchParams(search).get('globals')?.split(';') ?? [];
  const pairs = parts.map((part) => part.split(':') as [string, string]);
  return new Map(pairs.filter(([name]) => NAMES.includes(name)));
}
