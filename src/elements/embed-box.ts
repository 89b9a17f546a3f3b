import { probeStyles } from './embed-probe.js';

/** What says how large a box is, and where it stands in its container. */
const BOX = [
  'position',
  'inset',
  'float',
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'aspect-ratio',
  'margin',
  'border',
  'flex',
  'order',
  'align-self',
  'justify-self',
  'grid-area',
  'object-fit',
];

/**
 * The styles that the page has for a child of the gate's parent, and that the embed misses because it
 * is a child of the gate: `.ratio > *`, `.card > iframe`. As a style sheet for the gate's shadow root.
 */
export function boxStyles(embed: Element, host: HTMLElement): string {
  const read = (style: CSSStyleDeclaration) => BOX.map((name) => style.getPropertyValue(name));
  const without = probeStyles(embed, (probe) => host.before(probe), read);
  const within = probeStyles(embed, (probe) => host.append(probe), read);
  const missed = BOX.flatMap((name, index) => {
    const value = without?.[index];
    return value === within?.[index] ? [] : `${name}:${value} !important`;
  });
  return missed.length > 0 ? `::slotted(*){${missed.join(';')}}` : '';
}
