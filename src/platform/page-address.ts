/**
 * Resolves an address against the page, without the name and the password that a page may have been
 * opened with (`https://name:password@staging.example`): `fetch()` and frames refuse an address that
 * contains them. The browser sends them nevertheless.
 *
 * @throws The address is invalid.
 */
export function pageAddress(address: string): string {
  const url = new URL(address, globalThis.document?.baseURI);
  url.username = url.password = '';
  return url.href;
}
