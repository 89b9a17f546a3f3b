/** Resolves when what is in the page now shows; in the background, when the visitor comes. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
