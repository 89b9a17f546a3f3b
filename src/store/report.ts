import type { PolicyProblem } from '../model/policy-problem.js';
import { ConsentErrorEvent } from './error-event.js';
import { dispatch } from '../platform/dispatch.js';

/** Reports a problem to the site's author, in the console and as a `consent-error` event. */
export function report(problem: PolicyProblem, source: string, target?: EventTarget): void {
  const subject = problem.path ? `${source}: ${problem.path}` : source;
  const message = `consent-elements: ${subject} should be ${problem.expected}`;
  // A page may have removed the console.
  globalThis.console?.error?.(message);
  dispatch(target, new ConsentErrorEvent(message, problem));
}
