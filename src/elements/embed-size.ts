/** What would make an element load something. */
const LOADING = ['src', 'srcset', 'srcdoc', 'data', 'poster', 'href'];

/** What makes the box of an element, as the page's own style sheets have it. */
const BOX = ['inlineSize', 'blockSize', 'maxInlineSize', 'maxBlockSize', 'aspectRatio'] as const;

export type EmbedSize = Partial<Record<(typeof BOX)[number] | 'boxSizing', string>>;

/**
 * The size that an embed will have, by its attributes and the page's styles: an empty copy of it is
 * put into the page, unseen, and asked. Nothing where its content makes the size.
 */
export function embedSize({ content }: HTMLTemplateElement, host: HTMLElement): EmbedSize {
  const embed = content.querySelector('[width][height]') ?? content.firstElementChild;
  if (!embed || isAlive(embed)) return {};
  // Copied where nothing loads: in the page, WebKit asks for a picture as soon as it has an address.
  const probe = embed.cloneNode(false) as HTMLElement;
  for (const name of LOADING) probe.removeAttribute(name);
  // Of a box that is not drawn the browser tells what was asked for: `100%` stays `100%`.
  probe.style.setProperty('display', 'none', 'important');
  host.append(probe);
  const style = getComputedStyle(probe);
  const size = Object.fromEntries(BOX.map((name) => [name, style[name]]));
  const withEdges = edges(style, size);
  probe.remove();
  return withEdges;
}

/** A custom element that is defined would go to work in the page, and load what it wants. */
const isAlive = (embed: Element): boolean =>
  [embed.localName, embed.getAttribute('is')].some((name) => name && customElements.get(name));

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
  return names.reduce((sum, name) => sum + (parseFloat(style.getPropertyValue(name)) || 0), 0);
}

function plus(length: string, pixels: number): string {
  return length === 'auto' || pixels === 0 ? length : `calc(${length} + ${pixels}px)`;
}
