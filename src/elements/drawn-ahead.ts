/** What stands in an element before its code comes: from the document, or drawn by the first script. */
export class DrawnAhead {
  readonly #root: ShadowRoot | null;
  readonly #nodes: readonly ChildNode[];

  constructor({ shadowRoot }: Element) {
    this.#root = shadowRoot;
    this.#nodes = [...(shadowRoot?.childNodes ?? [])];
  }

  /** Whether it still shows; the inline core takes it away where a choice is stored. */
  get isThere(): boolean {
    return this.#nodes.some((node) => node.parentNode === this.#root);
  }

  /** Whether it is what the text of a template makes. */
  shows(text: string): boolean {
    const elements = this.#nodes.filter((node): node is Element => node instanceof Element);
    // The element has its styles itself.
    const boxes = elements.filter(({ localName }) => localName !== 'style');
    return bare(boxes.map(({ outerHTML }) => outerHTML).join('')) === bare(text);
  }

  /** Draws the same anew in its place. What had the focus has it again. */
  replace(draw: () => void): void {
    const focused = this.#controls().findIndex((one) => one === this.#root?.activeElement);
    for (const node of this.#nodes) node.remove();
    draw();
    this.#controls()[focused]?.focus({ preventScroll: true });
  }

  #controls(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  }
}

/** Without what a minified template has less of, and what browsers write in their own way. */
const bare = (markup: string): string => markup.replace(/\s|=""|[<>"/]|&(nbsp|lt|gt|quot);/g, '');
