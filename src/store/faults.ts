import type { PolicyProblem } from '../model/policy-problem.js';

/** The subject of the message. */
export const FAULTY = 'This page';

/** The problem to report if code of this package throws. Then everything is denied. */
export const faultOf = (error: unknown): PolicyProblem => ({
  path: '',
  expected: `free of scripts that replace what browsers provide (${String(error)})`,
});
