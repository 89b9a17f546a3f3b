/**
 * Checks a policy file outside of a page: on a server or in a build. Needs no DOM and no Lit.
 *
 * @example
 * const { policy, problems } = parsePolicy(JSON.parse(await readFile('cookies.json', 'utf8')));
 * if (!policy) throw new Error(`${problems[0].path} should be ${problems[0].expected}`);
 */
export { parsePolicy, type ParsedPolicy } from './model/parse-policy.js';
export type { PolicyProblem } from './model/policy-problem.js';
export type { Policy } from './model/policy.js';
