/** Warns that a file of this package could not be loaded. */
export function warn(error: unknown): undefined {
  console.warn('consent-elements: a part could not be loaded', error);
}
