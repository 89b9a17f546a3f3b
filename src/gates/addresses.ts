/** The attributes that make an element load something; a gate keeps them as `data-src` and so on. */
export const ADDRESSES = [
  'src',
  'srcset',
  'srcdoc',
  'href',
  'poster',
  'data',
  'imagesrcset',
] as const;

/** The attributes that keep an address of an element while its gate is shut. */
export const HELD_ATTRIBUTES = ADDRESSES.map((name) => `data-${name}`);
