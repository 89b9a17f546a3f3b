import type { CheckFinding } from '../finding.js';
import type { Phase } from '../observed.js';

/** What a reader calls each phase. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  untouched: 'No answer',
  refuse: 'Refused',
  accept: 'Accepted',
  withdraw: 'Withdrawn',
  gpc: 'GPC',
  return: 'Came back',
};

/** What the visitor of each phase does. */
export const PHASE_SENTENCES: Readonly<Record<Phase, string>> = {
  untouched: 'The visitor answers nothing.',
  refuse: 'The visitor refuses on the first page, and moves on.',
  accept: 'The visitor accepts on the first page, and moves on.',
  withdraw: 'A visitor who has accepted comes back, withdraws, and moves on.',
  gpc: 'The visitor answers nothing, and the browser sends Global Privacy Control.',
  return: 'A visitor who has refused comes back later.',
};

/** The phases in which the visitor answers, so that “before” and “after” have a meaning. */
export const ANSWERED: readonly Phase[] = ['refuse', 'accept', 'withdraw'];

export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A list in a sentence: `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** What a finding is about, with the host where that is something else. */
export const subjectOf = ({ subject, host }: CheckFinding): string =>
  host === undefined || host === subject ? subject : `${subject} (${host})`;

const DATE = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const;

/** `29 November 2026, 21:52 UTC`; what is no date stays as it is. */
export function momentOf(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const time = date.toLocaleTimeString('en-GB', TIME);
  return `${date.toLocaleDateString('en-GB', DATE)}, ${time} UTC`;
}

const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;

/** A lifetime in seconds, for a reader: `390 days`. */
export function lifetimeOf(lifetime: number | 'session'): string {
  if (lifetime === 'session') return 'until the browser ends';
  const [seconds, unit] = UNITS.find(([length]) => lifetime >= length) ?? [1, 'second'];
  return plural(Math.round(lifetime / seconds), unit);
}

/**
 * Control characters and marks that turn the direction of text, as visible escapes. Keys of storage
 * come from the page, and a terminal obeys what it prints.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    const code = sign.codePointAt(0)!.toString(16).padStart(2, '0');
    return `\\u{${code}}`;
  });
