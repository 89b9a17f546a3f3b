/**
 * Checks a policy file outside of a page: on a server or in a build. Needs no DOM and no Lit.
 */
import { checkedTexts } from './model/check-texts.js';
import { parsePolicy as parse, type ParsedPolicy } from './model/parse-policy.js';
import { regionProblems, withRegions } from './regions/regions.js';

export { withRegions };
export type { ParsedPolicy };
export type { OwnTexts } from './model/own-texts.js';
export type { PolicyProblem } from './model/policy-problem.js';
export type { Policy } from './model/policy.js';

/**
 * Reads a policy from JSON data, and checks it with its own texts and its regions.
 *
 * @param data The content of `cookies.json`, parsed.
 * @returns The policy, unless a problem makes it unusable; and all problems found, each with its
 *   path and what was expected there.
 * @example
 * const { policy, problems } = parsePolicy(JSON.parse(await readFile('cookies.json', 'utf8')));
 * if (!policy) throw new Error(`${problems[0].path} should be ${problems[0].expected}`);
 */
export function parsePolicy(data: unknown): ParsedPolicy {
  const { policy, problems } = parse(data);
  if (!policy) return { problems };
  return {
    policy,
    problems: [...problems, ...regionProblems(policy), ...checkedTexts(policy.texts).problems],
  };
}
