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

/**
 * The closest domain of two hosts: `www.example.org`, `shop.example.org` → `example.org`. It may be a
 * public suffix. Nothing for addresses, and for hosts that share no more than a top-level domain.
 */
export function sharedDomain(one: string, other: string): string | undefined {
  const domains = parentDomains(other);
  return parentDomains(one).find((domain) => domains.includes(domain));
}
