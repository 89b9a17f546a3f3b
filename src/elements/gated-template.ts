import { embedSize, type EmbedSize } from './embed-size.js';

/** Stamps the `<template>` of a gate into the page, and takes its content out again. */
export class GatedTemplate {
  readonly #host: HTMLElement;
  #content?: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The size that the embed will have, as far as it can be known. */
  get size(): EmbedSize {
    const template = this.#template;
    return template ? embedSize(template, this.#host) : {};
  }

  get #template(): HTMLTemplateElement | null {
    return this.#host.querySelector(':scope > template');
  }

  toggle(open: boolean): void {
    if (open === (this.#content !== undefined)) return;
    if (open) this.#stamp();
    else this.#remove();
  }

  /** Moves the focus to what was loaded, so that it does not fall back to the page's start. */
  focus(): void {
    const content = this.#content;
    const focusable = content?.querySelector<HTMLElement>('iframe, video, audio, a, button');
    if (!focusable) content?.setAttribute('tabindex', '-1');
    (focusable ?? content)?.focus({ preventScroll: true });
  }

  #stamp(): void {
    const template = this.#template;
    // Of a page that is still being read, it may be there only in part; an update follows.
    if (!template || document.readyState === 'loading') return;
    const content = document.createElement('div');
    content.slot = 'content';
    content.append(document.importNode(template.content, true));
    // In a line of text an embed has room for descenders below it.
    const embed = content.firstElementChild;
    if (embed instanceof HTMLElement) embed.style.verticalAlign = 'top';
    this.#host.append(content);
    this.#content = content;
  }

  #remove(): void {
    this.#content?.remove();
    this.#content = undefined;
  }
}
