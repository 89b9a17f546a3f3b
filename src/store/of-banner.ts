/** An attribute of the banner: they say what is needed before any element is there. */
export function ofBanner(name: string): string | undefined {
  return document.querySelector('cookie-banner')?.getAttribute(name) ?? undefined;
}
