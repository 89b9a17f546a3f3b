import { parsePolicy } from '../model/parse-policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { Policy } from '../model/policy.js';
import { withRegions } from '../regions/regions.js';

/** The policies whose regions were reported, so that each mistake is reported once. */
const reported = new WeakSet<object>();

/**
 * The policy of a file, with the basis of its categories by region; throws where it cannot be used.
 * Wrong regions are reported in the console, as in a page.
 */
export function checked(file: PolicyFile): Policy {
  const { policy, problems } = parsePolicy(file);
  if (policy) return regional(policy, file);
  const { path, expected } = problems[0]!;
  throw new TypeError(`The policy cannot be used: ${path || 'it'} should be ${expected}`);
}

function regional(policy: Policy, file: PolicyFile): Policy {
  const isReported = reported.has(file);
  reported.add(file);
  return withRegions(policy, ({ path, expected }) => {
    if (!isReported) console.error(`consent-elements: the policy: ${path} should be ${expected}`);
  });
}
