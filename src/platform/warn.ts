/** Warns of a file of this package that could not be loaded. */
export function warn(error: unknown): undefined {
  console.warn('consent-elements: a part could not be loaded', error);
}
