/**
 * Global Privacy Control; only `true` means anything (W3C, section 3.3), and it cannot change
 * while the page is open.
 */
export function hasPrivacySignal(): boolean {
  const browser = globalThis.navigator as { globalPrivacyControl?: unknown } | undefined;
  return browser?.globalPrivacyControl === true;
}
