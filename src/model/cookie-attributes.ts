/**
 * The attributes of a cookie for the whole site.
 *
 * @param domain Default: this host only.
 */
export function cookieAttributes(domain?: string): string {
  // Without a path, a cookie is limited to the folder of the page that wrote it.
  return `Path=/${domain ? `; Domain=${domain}` : ''}; SameSite=Lax`;
}
