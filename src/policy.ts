/** Checks a policy file where there is no page: on a server, in a build. No DOM, no Lit. */
export { parsePolicy, type ParsedPolicy } from './model/parse-policy.js';
export type { PolicyProblem } from './model/policy-problem.js';
export type { Policy } from './model/policy.js';
