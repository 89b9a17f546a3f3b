import type { ConsentChangeEvent } from '../src/store/consent-events.js';
import type { ConsentErrorEvent } from '../src/store/error-event.js';
import type { ConsentReadyEvent } from '../src/store/ready-event.js';

type ConsentEvent = ConsentChangeEvent | ConsentErrorEvent | ConsentReadyEvent;

/** Records the consent events that a target gets, in order. */
export function recordEvents(target: EventTarget) {
  const events: ConsentEvent[] = [];
  const ending = new AbortController();
  const keep = (event: Event) => void events.push(event as ConsentEvent);
  for (const type of ['consent-change', 'consent-ready', 'consent-error']) {
    target.addEventListener(type, keep, { signal: ending.signal });
  }
  return {
    get types() {
      return events.map(({ type }) => type);
    },
    get changes() {
      return events.filter(({ type }) => type === 'consent-change') as ConsentChangeEvent[];
    },
    get errors() {
      return events.filter(({ type }) => type === 'consent-error') as ConsentErrorEvent[];
    },
    clear: () => void events.splice(0),
    stop: () => ending.abort(),
  };
}

/** Records and hides console output until `restore()`. */
export function recordConsole() {
  const { error, warn } = console;
  const errors: string[] = [];
  const warnings: string[] = [];
  console.error = (...parts: unknown[]) => void errors.push(parts.join(' '));
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  return { errors, warnings, restore: () => void Object.assign(console, { error, warn }) };
}

/** Records uncaught errors, which would fail the test, until `restore()`. */
export function recordReportedErrors() {
  const { reportError } = window;
  const errors: unknown[] = [];
  window.reportError = (error: unknown) => void errors.push(error);
  return { errors, restore: () => void Object.assign(window, { reportError }) };
}
