/**
 * All cookies of the page; reading throws in a sandboxed frame, and a server has no document. Where
 * the page has something else under `document.cookie` (a form or picture of that name, `undefined`),
 * what the browser has is read.
 */
export function readCookies(): string {
  try {
    const { cookie } = document;
    return typeof cookie === 'string'
      ? cookie
      : Reflect.get(Document.prototype, 'cookie', document);
  } catch {
    return '';
  }
}
