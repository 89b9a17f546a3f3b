/**
 * Whether the browser sends Global Privacy Control. Only the value `true` counts (W3C, section
 * 3.3). It cannot change while the page is open.
 */
export function hasPrivacySignal(): boolean {
  const browser = globalThis.navigator as { globalPrivacyControl?: unknown } | undefined;
  return browser?.globalPrivacyControl === true;
}
