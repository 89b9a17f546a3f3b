/** All cookies of the page; reading throws in a sandboxed frame, and a server has no document. */
export function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
