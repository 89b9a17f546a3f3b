/** Stamps the `<template>` of a gate into the page, and takes its content out again. */
export class GatedTemplate {
  readonly #host: HTMLElement;
  #content?: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The proportions that the embed will have (`640 / 360`), where its markup says so. */
  get aspectRatio(): string {
    const sized = this.#template?.content.querySelector('[width][height]');
    const [width, height] = ['width', 'height'].map((name) => Number(sized?.getAttribute(name)));
    return width && height ? `${width} / ${height}` : '';
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
    if (!template) return;
    const content = document.createElement('div');
    content.slot = 'content';
    content.append(document.importNode(template.content, true));
    this.#host.append(content);
    this.#content = content;
  }

  #remove(): void {
    this.#content?.remove();
    this.#content = undefined;
  }
}
