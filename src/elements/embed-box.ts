import { probeStyles } from './embed-probe.js';

/** Properties that decide the size of a box and its position in its container. */
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
 * Returns, as a style sheet for the gate's shadow root, the styles that the embed misses because it
 * is a child of the gate and not of the gate's parent: `.ratio > *`, `.card > iframe`.
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
