import type { PolicyProblem } from '../model/policy-problem.js';
import { BrowserEvent } from '../platform/browser-event.js';

/**
 * The `consent-error` event: a problem that the site's author should fix, such as a faulty policy
 * or a choice that could not be stored.
 */
export class ConsentErrorEvent extends BrowserEvent {
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
