import { factsFor } from './features.js';
import type { ServiceFacts } from './service-facts.js';
import { unverifiedValues } from './unverified.js';

/** What `consent-elements list` says of a service. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly category: string;
  readonly provider: string;
  /** Whether primary sources confirm everything that goes into a policy. */
  readonly verified: boolean;
}

export function listed(facts: ServiceFacts): Listed {
  const { id, name, kind, category, provider } = facts;
  // What `add` leaves out is not in a policy.
  const verified = unverifiedValues(factsFor(facts, [])).length === 0;
  return { id, name, kind, category, provider, verified };
}

const HEAD = ['id', 'name', 'kind', 'category', 'provider'] as const;

/** A table of services; a star marks those with a value that no primary source confirms. */
export function tableOf(services: readonly Listed[]): string {
  const rows = services.map((one) => HEAD.map((name) => one[name] + star(one, name)));
  const all = [[...HEAD], ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) => row.map((text, column) => text.padEnd(widths[column]!)));
  return lines.map((line) => line.join('  ').trimEnd()).join('\n');
}

const star = ({ verified }: Listed, name: string): string =>
  name === 'id' && !verified ? ' *' : '';
