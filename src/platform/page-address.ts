/**
 * Resolves an address against the page, without the name and the password that a page may have been
 * opened with (`https://name:password@staging.example`): `fetch()` and frames refuse an address that
 * contains them. The browser sends them nevertheless. Returns an invalid address unchanged.
 */
export function pageAddress(address: string): string {
  if (!globalThis.document) return address;
  // An anchor, because scripts of pages have variables of the name `URL`.
  const link = document.createElement('a');
  link.href = address;
  link.username = link.password = '';
  return link.href;
}
