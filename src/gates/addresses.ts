/**
 * The attributes that make an element load something. A gate stores them as `data-src` and so on.
 */
export const ADDRESSES = [
  'src',
  'srcset',
  'srcdoc',
  'href',
  'poster',
  'data',
  'imagesrcset',
] as const;

/** The attributes that store an element's addresses while its gate is closed. */
export const HELD_ATTRIBUTES = ADDRESSES.map((name) => `data-${name}`);
