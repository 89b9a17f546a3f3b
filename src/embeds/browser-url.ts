/**
 * The browser's `URL`, by its older name: scripts of pages have variables of the newer one. Other
 * environments know the newer name only.
 */
export const BrowserURL: typeof URL = globalThis.webkitURL ?? URL;
