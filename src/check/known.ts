import type { ServiceFacts } from '../catalogue/service-facts.js';
import type { Policy } from '../model/policy.js';

/** What is known about hosts. The command line takes it from libraries. */
export interface Hosts {
  /** The registrable domain: `www.example.co.uk` → `example.co.uk`. The host itself for IP addresses. */
  readonly siteOf: (host: string) => string;
  /** The company to which a host belongs, and the category of its business; `undefined` if unknown. */
  readonly ownerOf: (host: string) => { readonly name: string } | undefined;
}

/** What the rules know besides the record. */
export interface Known extends Hosts {
  /** What the site declares; `undefined` for a site without a list. */
  readonly policy: Policy | undefined;
  /** The catalogue, by the ids of its services. */
  readonly services: ReadonlyMap<string, ServiceFacts>;
}
