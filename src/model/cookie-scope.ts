/**
 * The attributes of a cookie that the whole site sees.
 *
 * @param domain Default: this host alone.
 */
export function cookieScope(domain?: string): string {
  // Without a path a cookie belongs to the folder of the page that wrote it.
  return `Path=/${domain ? `; Domain=${domain}` : ''}; SameSite=Lax`;
}
