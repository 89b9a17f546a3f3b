const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether an address is safe in an `href`: a web page, a mail address or a phone number. */
export function isSafeLink(address: string): boolean {
  try {
    return SCHEMES.includes(new URL(address, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
}
