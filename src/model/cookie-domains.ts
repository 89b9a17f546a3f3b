/**
 * The domains whose cookies a host sees: `www.shop.example.org` → itself, `shop.example.org`,
 * `example.org`. Public suffixes may be among them; browsers refuse to set cookies there.
 */
export function parentDomains(hostname: string): string[] {
  const isAddress = /^[\d.]+$|:/.test(hostname);
  if (isAddress) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
