import { isSameMarkup } from '../markup/same-markup.js';

/** The prerendered content of an element: from the document, or rendered by the first script. */
export class ExistingMarkup {
  readonly #root: ShadowRoot | null;
  readonly #nodes: readonly ChildNode[];

  constructor({ shadowRoot }: Element) {
    this.#root = shadowRoot;
    const nodes = [...(shadowRoot?.childNodes ?? [])];
    // The element takes over the confirmation. A box that is moving out removes itself.
    this.#nodes = nodes.filter(
      (node) => !(node instanceof Element && node.matches('[part=confirmation], [inert]')),
    );
  }

  /**
   * Whether the content is still in the element. The inline core removes it if a choice is stored.
   */
  get isThere(): boolean {
    return this.#boxes.some((node) => node.parentNode === this.#root);
  }

  /** Whether an element keeps the content as it is, because it does not know yet what to render. */
  waits(isKnown: boolean, controllers: readonly { hostUpdate(): void }[]): boolean {
    if (isKnown || !this.isThere) return false;
    // Without an update, nothing else notifies them of a new store, address or language.
    for (const controller of controllers) controller.hostUpdate();
    return true;
  }

  /**
   * Draws around the content if it equals `text`, because a click on it may have begun; otherwise
   * in its place.
   */
  draw(draw: () => void, text: () => string): void {
    if (this.isThere && !this.#shows(text())) this.#replace(draw);
    else this.#adopt(draw);
  }

  #shows(text: string): boolean {
    return isSameMarkup(this.#boxes.map(({ outerHTML }) => outerHTML).join(''), text);
  }

  /** Draws around the boxes, and removes all else: the element has its own styles and slot. */
  #adopt(draw: () => void): void {
    for (const node of this.#present) if (!this.#boxes.includes(node as Element)) node.remove();
    draw();
  }

  /** Replaces the content by rendering it again. Restores the focus. */
  #replace(draw: () => void): void {
    const focused = this.#controls().findIndex((one) => one === this.#root?.activeElement);
    for (const node of this.#present) node.remove();
    draw();
    this.#controls()[focused]?.focus({ preventScroll: true });
  }

  /** The nodes that are still in the element. Prototype’s `remove()` throws for others. */
  get #present(): ChildNode[] {
    return this.#nodes.filter((node) => node.parentNode === this.#root);
  }

  get #boxes(): Element[] {
    const elements = this.#nodes.filter((node): node is Element => node instanceof Element);
    return elements.filter(({ localName }) => !['style', 'slot'].includes(localName));
  }

  #controls(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  }
}
