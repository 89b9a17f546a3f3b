/** `docs/keyboard.md` as a page of Storybook: without the tests, which are no files there. */
export const asPage = (markdown: string): string =>
  markdown.replace(/^The last column.*\n/m, '').replaceAll(/^(\|.*\|)[^|]*\|$/gm, '$1');
