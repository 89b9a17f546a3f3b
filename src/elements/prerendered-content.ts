import type { LitElement, ReactiveController } from 'lit';
import type { Localization } from '../localization/localization.js';
import { textHtml, textOf } from '../markup/text-html.js';
import { ExistingMarkup } from './existing-markup.js';

/**
 * The content that a server has rendered into an element. It stays until the element would render
 * something else, and for good where the policy cannot be loaded.
 */
export class TakenOver implements ReactiveController {
  readonly #host: LitElement;
  readonly #existing: ExistingMarkup;

  constructor(host: LitElement) {
    this.#host = host;
    this.#existing = new ExistingMarkup(host);
    host.addController(this);
  }

  /** Lit would render before the first existing node, which is removed. */
  hostConnected(): void {
    if (this.isThere) this.#host.renderOptions.renderBefore = null;
  }

  get isThere(): boolean {
    return this.#existing.isThere;
  }

  waits(...known: Parameters<ExistingMarkup['waits']>): boolean {
    return this.#existing.waits(...known);
  }

  /** Keeps the existing content if the template renders the same, otherwise replaces it. */
  draw(draw: () => void, template: (i18n: Localization) => unknown, i18n: Localization): void {
    if (!this.isThere) return draw();
    this.#existing.draw(draw, () => textOf(template({ ...i18n, html: textHtml })));
  }
}
