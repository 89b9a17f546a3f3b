/** Whether two pieces of markup say the same, apart from how browsers and minifiers write it. */
export const isSameMarkup = (one: string, other: string): boolean => bare(one) === bare(other);

/**
 * Without what a box in the top layer and a text that scrolls have in addition, and what a minified template says of an
 * attribute that is not there.
 */
const bare = (markup: string): string =>
  markup.replace(/popover="manual"| tabindex="0"| id=""|\s|=""|[<>"/]|&(nbsp|lt|gt|quot);/g, '');
