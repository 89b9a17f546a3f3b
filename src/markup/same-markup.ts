/** Whether two pieces of markup say the same, apart from how browsers and minifiers write it. */
export const isSameMarkup = (one: string, other: string): boolean => bare(one) === bare(other);

/** Without what a box in the top layer has in addition. */
const bare = (markup: string): string =>
  markup.replace(/popover="manual"|\s|=""|[<>"/]|&(nbsp|lt|gt|quot);/g, '');
