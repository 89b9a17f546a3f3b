import { withDefaults, type PolicyFile } from '../model/policy-file.js';
import type { Policy } from '../model/policy.js';

/** The policy in a text that has been checked. */
export const policyIn = (text: string): Policy => withDefaults(JSON.parse(text) as PolicyFile);
