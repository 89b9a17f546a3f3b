import { BrowserEvent, dispatch } from '../platform/events.js';
import type { PolicyProblem } from '../model/policy-problem.js';

/**
 * The `consent-error` event: a problem that the site's author should fix, such as a faulty policy
 * or a choice that could not be stored.
 */
export class ConsentErrorEvent extends BrowserEvent {
  /** The name of the event. */
  static readonly type = 'consent-error';

  /** The sentence that is also logged to the console: the file, the path and what was expected. */
  readonly message: string;
  /** Dotted path in the policy (`services[1].category`); empty for the file itself. */
  readonly path: string;
  /** What was expected there, as a phrase. */
  readonly expected: string;

  constructor(message: string, { path, expected }: PolicyProblem) {
    super(ConsentErrorEvent.type);
    this.message = message;
    this.path = path;
    this.expected = expected;
  }
}

/** Reports a problem to the site's author, in the console and as a `consent-error` event. */
export function report(problem: PolicyProblem, source: string, target?: EventTarget): void {
  const subject = problem.path ? `${source}: ${problem.path}` : source;
  const message = `consent-elements: ${subject} should be ${problem.expected}`;
  // A page may have removed the console.
  globalThis.console?.error?.(message);
  dispatch(target, new ConsentErrorEvent(message, problem));
}

/** The subject of the message. */
export const FAULTY = 'This page';

/** The problem to report if code of this package throws. Then everything is denied. */
export const faultOf = (error: unknown): PolicyProblem => ({
  path: '',
  expected: `free of scripts that replace what browsers provide (${String(error)})`,
});
