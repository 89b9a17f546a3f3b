/** What is wrong with a policy, and where. */
export interface PolicyProblem {
  /** Dotted path in the JSON file: `services[1].cookies[0].name`; empty for the file itself. */
  readonly path: string;
  /** What should have stood there, as a phrase: `a string`, `an id of a declared category`. */
  readonly expected: string;
}
