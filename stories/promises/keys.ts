/** Converts `docs/keyboard.md` to a page of Storybook, without the links to tests. */
export const asPage = (markdown: string): string =>
  markdown.replace(/^The last column.*\n/m, '').replaceAll(/^(\|.*\|)[^|]*\|$/gm, '$1');
