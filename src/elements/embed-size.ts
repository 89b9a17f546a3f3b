import { probeStyles } from './embed-probe.js';

/** What makes the box of an element, as the page's own style sheets have it. */
const BOX = ['inlineSize', 'blockSize', 'maxInlineSize', 'maxBlockSize', 'aspectRatio'] as const;

export type EmbedSize = Partial<Record<(typeof BOX)[number] | 'boxSizing', string>>;

/**
 * The size that an embed will have in the place of a gate, by its attributes and the page's styles.
 * Nothing where its content makes the size.
 */
export function embedSize(embed: Element, host: HTMLElement): EmbedSize {
  const read = (style: CSSStyleDeclaration) =>
    edges(style, Object.fromEntries(BOX.map((name) => [name, style[name]])));
  return probeStyles(embed, (probe) => host.before(probe), read) ?? {};
}

/** A frame has a border of its own, which comes on top of its width. */
function edges(style: CSSStyleDeclaration, size: EmbedSize): EmbedSize {
  const { inlineSize = 'auto', blockSize = 'auto' } = size;
  const [inline, block] = [edge(style, 'inline'), edge(style, 'block')];
  const isOuter = style.boxSizing === 'border-box';
  return {
    ...size,
    inlineSize: isOuter ? inlineSize : plus(inlineSize, inline),
    blockSize: isOuter ? blockSize : plus(blockSize, block),
  };
}

function edge(style: CSSStyleDeclaration, axis: 'inline' | 'block'): number {
  const names = ['start', 'end'].flatMap((end) => [
    `border-${axis}-${end}-width`,
    `padding-${axis}-${end}`,
  ]);
  let sum = 0;
  for (const name of names) sum += parseFloat(style.getPropertyValue(name)) || 0;
  return sum;
}

function plus(length: string, pixels: number): string {
  return length === 'auto' || pixels === 0 ? length : `calc(${length} + ${pixels}px)`;
}
