import type { PolicyProblem } from '../model/policy-problem.js';
import { BrowserEvent } from '../platform/browser-event.js';

/** Something that the site's author should know: a faulty policy, a choice that was not kept. */
export class ConsentErrorEvent extends BrowserEvent {
  static readonly type = 'consent-error';

  /** The whole sentence, as in the console: the file, the path and what was expected. */
  readonly message: string;
  /** Dotted path in the policy (`services[1].category`); empty for the file itself. */
  readonly path: string;
  /** What should have stood there, as a phrase. */
  readonly expected: string;

  constructor(message: string, { path, expected }: PolicyProblem) {
    super(ConsentErrorEvent.type);
    this.message = message;
    this.path = path;
    this.expected = expected;
  }
}
