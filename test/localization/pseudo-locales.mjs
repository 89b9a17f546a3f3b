/** What the test server adds to `src/localization/catalogues.ts`: languages that nobody speaks. */
const ADDITION = `
Object.assign(LOADERS, Object.fromEntries(['la', 'fa'].map((code) => [code, Object.fromEntries(
  ['interface', 'statement'].map((part) => [part, async () => {
    const { pseudoCatalogue } = await import('/test/localization/pseudo-catalogue.ts');
    return pseudoCatalogue(code, part);
  }]),
)])));
`;

/**
 * Web Test Runner plugin: two pseudo languages, made from the English texts. In `la` every text is
 * about 40 % longer and has accents; in `fa` it is as long, in Arabic letters, from right to left.
 * Nothing of them is built.
 */
export function pseudoLocales() {
  return {
    name: 'pseudo-locales',
    transform: ({ path, body }) =>
      path === '/src/localization/catalogues.ts' ? { body: body + ADDITION } : undefined,
  };
}
