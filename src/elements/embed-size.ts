import { probeStyles } from './embed-probe.js';

/** Properties that decide the size of an element, from the page's style sheets. */
const BOX = ['inlineSize', 'blockSize', 'maxInlineSize', 'maxBlockSize', 'aspectRatio'] as const;

export type EmbedSize = Partial<Record<(typeof BOX)[number] | 'boxSizing', string>>;

/**
 * The size that an embed will have in the place of a gate, by its attributes and the page's styles.
 * Empty if the embed's content decides the size.
 */
export function embedSize(embed: Element, host: HTMLElement): EmbedSize {
  const read = (style: CSSStyleDeclaration) =>
    edges(style, Object.fromEntries(BOX.map((name) => [name, style[name]])));
  return probeStyles(embed, (probe) => host.before(probe), read) ?? {};
}

/** Adds the border that browsers give a frame, which is not part of its width. */
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
