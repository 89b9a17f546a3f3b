/** Options of the page, which the package reads from its first banner before a banner is defined. */
const PAGE_WIDE = ['cookie', 'domain', 'endpoint', 'csrf', 'reload', 'prefetch'];

/**
 * Warns in the console of an option of the page on a banner in a shadow root, where it is not found:
 * a framework renders the banner as a part of a component.
 */
export function warnOfShadowRoot(host: HTMLElement): void {
  const root = host.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  for (const name of PAGE_WIDE.filter((one) => host.hasAttribute(one))) {
    console.warn(
      `consent-elements: <${host.localName} ${name}> is in the shadow root of ` +
        `<${root.host.localName}>, where ${name} is not read: it is an option of the whole page. Put ` +
        'the banner first into <body>.',
    );
  }
}
