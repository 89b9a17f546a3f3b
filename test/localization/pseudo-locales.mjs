/**
 * Languages that tests and Storybook add to `src/localization/catalogues.ts`; nobody speaks them.
 */
export const PSEUDO_LOADERS = `
Object.assign(LOADERS, Object.fromEntries(['la', 'fa'].map((code) => [code, Object.fromEntries(
  ['interface', 'statement'].map((part) => [part, async () => {
    const { pseudoCatalogue } = await import('/test/localization/pseudo-catalogue.ts');
    return pseudoCatalogue(code, part);
  }]),
)])));
`;

const FILE = '/src/localization/catalogues.ts';

/**
 * Web Test Runner plugin: two pseudo languages, generated from the English texts. In `la` every
 * text is about 40 % longer and has accents; in `fa` it has the same length, in Arabic letters,
 * right-to-left. Neither is part of the build.
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
