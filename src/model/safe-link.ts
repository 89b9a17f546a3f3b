/** A web page, a mail address or a phone number, or an address without a scheme. */
const SAFE = /^(?:(?:https?|mailto|tel):(?![/\\]*$)|(?![a-z][\w+.-]*:))/i;

/**
 * Whether an address is safe in an `href`, and runs no code. Browsers skip white space and control
 * characters in an address. Not by `URL`, for scripts of pages have variables of that name.
 */
export const isSafeLink = (address: string): boolean =>
  SAFE.test(address.replaceAll(/[^!-~]/g, ''));
