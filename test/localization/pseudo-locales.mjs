/** Pseudo-languages that tests and Storybook add to the translations, with the names of CLDR. */
export const PSEUDO_LOADERS = `
Object.assign(LOADERS, Object.fromEntries(['en-XA', 'ar-XB', 'en-XC'].map((code) => [
  code,
  Object.fromEntries(['banner', 'interface', 'statement', 'kinds', 'choices'].map((part) => [part, async () => {
    const { pseudoCatalogue } = await import('/test/localization/pseudo-catalogue.ts');
    return pseudoCatalogue(code, part);
  }])),
])));
`;

const FILE = '/src/generated/locales/loaders.ts';

/**
 * Web Test Runner plugin: pseudo-languages, generated from the English texts. In `en-XA` every text
 * is about 40 % longer and has accents; in `ar-XB` it has the same length, in Arabic letters, from
 * right to left; in `en-XC` each inserted value is marked, ⟦like this⟧. None is part of the build.
 */
export function pseudoLocales() {
  return {
    name: 'pseudo-locales',
    transform: ({ path, body }) => (path === FILE ? { body: body + PSEUDO_LOADERS } : undefined),
  };
}

/** The same as a plugin of Vite, for the toolbar of Storybook. */
export function pseudoLocalesInStories() {
  return {
    name: 'pseudo-locales',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(FILE) ? code + PSEUDO_LOADERS : undefined),
  };
}
