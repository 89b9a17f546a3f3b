import { scriptPolicy } from '../effects/trusted-types.js';

/** What the document brought of an element's content, before there was any script. */
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

  /** Whether it is what a text would make; no, where the page does not allow to make anything of it. */
  shows(text: string): boolean {
    const safe = scriptPolicy()?.createHTML(text);
    if (!safe) return false;
    const template = document.createElement('template');
    template.innerHTML = safe;
    return markup(template.content.childNodes) === markup(this.#nodes);
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

/** Without space, which a minified template has less of, and styles, which the element has itself. */
function markup(nodes: Iterable<Node>): string {
  const elements = [...nodes].filter((node): node is Element => node instanceof Element);
  const boxes = elements.filter(({ localName }) => localName !== 'style');
  return boxes.map(({ outerHTML }) => outerHTML.replace(/\s+/g, '')).join('');
}
