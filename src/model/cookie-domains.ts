/**
 * The domains whose cookies a host receives: `www.shop.example.org` → itself, `shop.example.org`,
 * `example.org`. The list may contain public suffixes; browsers refuse to set cookies there.
 */
export function parentDomains(hostname: string): string[] {
  const isAddress = /^[\d.]+$|:/.test(hostname);
  if (isAddress) return [];
  const labels = hostname.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * The closest domain that two hosts share: `www.example.org`, `shop.example.org` → `example.org`.
 * It may be a public suffix. Returns `undefined` for IP addresses, and for hosts that share only a
 * top-level domain.
 */
export function sharedDomain(one: string, other: string): string | undefined {
  const domains = parentDomains(other);
  return parentDomains(one).find((domain) => domains.includes(domain));
}
