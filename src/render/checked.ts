import { parsePolicy } from '../model/parse-policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { Policy } from '../model/policy.js';

/** The policy of a file; throws where it cannot be used. */
export function checked(file: PolicyFile): Policy {
  const { policy, problems } = parsePolicy(file);
  if (policy) return policy;
  const { path, expected } = problems[0]!;
  throw new TypeError(`The policy cannot be used: ${path || 'it'} should be ${expected}`);
}
