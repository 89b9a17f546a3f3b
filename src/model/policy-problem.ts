/** A problem in a policy: what is wrong, and where. */
export interface PolicyProblem {
  /** Dotted path in the JSON file: `services[1].cookies[0].name`. Empty for the file itself. */
  readonly path: string;
  /** What was expected there, as a phrase: `a string`, `an id of a declared category`. */
  readonly expected: string;
}
