/**
 * All cookies of the page. Returns no cookies in a sandboxed frame, where reading throws, and on a
 * server, which has no document. If the page has replaced `document.cookie` (by a form or image
 * with that name, or by `undefined`), uses the browser's own accessor.
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
