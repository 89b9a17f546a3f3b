/** A visitor's decision. “Undecided” is the absence of a decision. */
export type Decision = 'granted' | 'denied';

/** The visitor's decisions as they are stored. A record does not depend on a policy. */
export interface ConsentRecord {
  /** The policy's revision at the time of the decision. */
  readonly revision: number;
  /** When the visitor decided, in Unix seconds. */
  readonly at: number;
  /** Decisions by category id or service id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Whether the browser sent Global Privacy Control at the time of the decision. */
  readonly gpc?: boolean;
  /**
   * Whether the stored value would grant more if its refusals were truncated: it refuses a service
   * in a granted category, or something that is on until refused.
   */
  readonly sealed?: boolean;
  /** The last id that was read, if the stored value may have been truncated in the middle of it. */
  readonly cut?: string;
}

/** The visitor's decisions, interpreted by a policy. Immutable: a change produces a new object. */
export interface Consent {
  /** When the visitor decided; `undefined` while undecided. */
  readonly decidedAt: Date | undefined;
  /**
   * The decision about a category or a service. A service follows its category unless it was
   * decided separately. Returns `undefined` while undecided, for unknown ids, and for categories
   * that visitors cannot decide about.
   */
  decision(id: string): Decision | undefined;
  /**
   * Whether a category or service may be used now. Returns `false` for unknown ids and, before a
   * decision, for everything that needs consent. Until the policy has loaded, returns `true` only
   * for ids that the stored choice grants by name.
   */
  isGranted(id: string): boolean;
}

/** Reads a record while there is no policy. Grants only the ids that the record grants by name. */
export function consentBeforePolicy(record: ConsentRecord | undefined, gpc = false): Consent {
  const decision = (id: string) => record?.decisions.get(id);
  // Only the policy says which categories sell data, so a grant that was made before the GPC signal
  // does not count until the policy has loaded.
  const isSure = !gpc || record?.gpc === true;
  return {
    decidedAt: record && new Date(record.at * 1000),
    decision,
    isGranted: (id) => isSure && decision(id) === 'granted',
  };
}
