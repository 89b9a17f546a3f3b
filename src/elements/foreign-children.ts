import type { LitElement, ReactiveController } from 'lit';

/** Children that are not rendered, and that the element may use itself. */
export const SILENT = 'script, template, style, link, meta, noscript';

/**
 * Shows children that the element has no slot for, after its own content. HTML ignores the slash in
 * `<cookie-banner />`, so the rest of the page may become the element's children.
 */
export class ForeignChildren implements ReactiveController {
  readonly #host: LitElement;
  readonly #own: string;
  readonly #slot = document.createElement('slot');
  #isWarned = false;

  /** @param own A selector for children that the element knows what to do with. */
  constructor(host: LitElement, own = SILENT) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderOptions, renderRoot } = this.#host;
    if (this.#slot.parentNode) return;
    renderRoot.append(this.#slot);
    // Lit renders before this node.
    renderOptions.renderBefore ??= this.#slot;
    this.#slot.addEventListener('slotchange', () => this.#warn());
  }

  #warn(): void {
    const found = this.#slot.assignedNodes().find((node) => isForeign(node, this.#own));
    if (!found || this.#isWarned) return;
    this.#isWarned = true;
    const tag = this.#host.localName;
    console.warn(
      `consent-elements: <${tag}> contains ${nameOf(found)}, which is no part of it. Write <${tag} …></${tag}>: the tag of a custom element never closes itself.`,
      this.#host,
    );
  }
}

const isForeign = (node: Node, own: string): boolean =>
  node instanceof Element
    ? !node.matches(own)
    : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!);

const nameOf = (node: Node): string => (node instanceof Element ? `<${node.localName}>` : 'text');
