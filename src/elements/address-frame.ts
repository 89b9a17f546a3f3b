import type { Embed } from '../embeds/embed.js';

const frames = new WeakMap<Element, { readonly key: string; readonly frame: HTMLIFrameElement }>();

/** The frame of a gate: the same one until the address leads to another embed. */
export function frameOf(gate: Element, embed: Embed, title: string): HTMLIFrameElement {
  const key = JSON.stringify(embed);
  const known = frames.get(gate);
  const frame = known?.key === key ? known.frame : frameFor(embed);
  frames.set(gate, { key, frame });
  frame.title = title;
  return frame;
}

/**
 * A frame that holds its address back. Its width and height are attributes, over which styles of the
 * page win; the ratio yields to a height.
 */
function frameFor({ src, allow, sandbox, width, height, ratio = '' }: Embed): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const attributes = {
    'data-src': src,
    allow,
    sandbox,
    width,
    height,
    // In `allow` too, browsers would warn of it.
    allowfullscreen: '',
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    // Like other content that a gate inserts, it is removed from copies of the page.
    'data-consent-stamped': '',
    'data-turbo-permanent': '',
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) frame.setAttribute(name, value);
  }
  // Set by script: a strict content security policy refuses a style attribute.
  Object.assign(frame.style, { aspectRatio: ratio, maxInlineSize: '100%' });
  return frame;
}
