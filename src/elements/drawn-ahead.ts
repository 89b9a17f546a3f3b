import { isSameMarkup } from '../markup/same-markup.js';

/** What stands in an element before its code comes: from the document, or drawn by the first script. */
export class DrawnAhead {
  readonly #root: ShadowRoot | null;
  readonly #nodes: readonly ChildNode[];

  constructor({ shadowRoot }: Element) {
    this.#root = shadowRoot;
    const nodes = [...(shadowRoot?.childNodes ?? [])];
    // That one becomes the status line of the element.
    this.#nodes = nodes.filter(
      (node) => !(node instanceof Element && node.matches('[role=status]')),
    );
  }

  /** Whether it still shows; the inline core takes it away where a choice is stored. */
  get isThere(): boolean {
    return this.#boxes.some((node) => node.parentNode === this.#root);
  }

  /** Whether it is what the text of a template makes. */
  shows(text: string): boolean {
    return isSameMarkup(this.#boxes.map(({ outerHTML }) => outerHTML).join(''), text);
  }

  /** Leaves only the boxes: the element has the styles and the slot itself. */
  adopt(): void {
    for (const node of this.#present) if (!this.#boxes.includes(node as Element)) node.remove();
  }

  /** Draws the same anew in its place. What had the focus has it again. */
  replace(draw: () => void): void {
    const focused = this.#controls().findIndex((one) => one === this.#root?.activeElement);
    for (const node of this.#present) node.remove();
    draw();
    this.#controls()[focused]?.focus({ preventScroll: true });
  }

  /** Prototype’s `remove()` throws for a node that has been removed. */
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
