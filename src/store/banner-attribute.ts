/**
 * Reads an attribute of the first `<cookie-banner>`. Options for the whole page are there, because
 * they are needed before any element is defined.
 */
export function bannerAttribute(name: string): string | undefined {
  return document.querySelector('cookie-banner')?.getAttribute(name) ?? undefined;
}
