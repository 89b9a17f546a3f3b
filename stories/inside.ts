import { within } from 'storybook/test';

/** Queries for what an element shows; wait for it with `findBy…`, languages are loaded. */
export function inside(canvas: HTMLElement, tag: string): ReturnType<typeof within> {
  const root: unknown = canvas.querySelector(tag)?.shadowRoot;
  return within(root as HTMLElement);
}
