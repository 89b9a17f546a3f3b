import type { PolicyProblem } from '../model/policy-problem.js';
import { ConsentErrorEvent } from './consent-events.js';

/** Tells the site's author about a problem, in the console and as a `consent-error` event. */
export function report(problem: PolicyProblem, source: string, target?: EventTarget): void {
  const subject = [source, problem.path].filter(Boolean).join(': ');
  const message = `consent-elements: ${subject} should be ${problem.expected}`;
  console.error(message);
  target?.dispatchEvent(new ConsentErrorEvent(message, problem));
}
