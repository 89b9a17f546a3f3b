import { OUTBOX, type Waiting } from '../model/outbox.js';

/** How many decisions may wait. Beyond that, the oldest ones are deleted. */
const LIMIT = 20;
/** On how many page views a refused decision is posted again without a pause … */
const TRIES = 5;
/** … and how many milliseconds apart it is posted after that. */
const PAUSE = 24 * 60 * 60 * 1000;
/** In milliseconds. A server that never answers must not keep other tabs from posting. */
export const PATIENCE = 60_000;

/** Notes stored with a decision; they are not posted. */
interface Notes {
  /** When a tab without the Web Locks API began to post it; milliseconds since 1970. */
  readonly claimed?: number | undefined;
  /** The last response that refused it, for inspection. */
  readonly refused?: { readonly status: number; readonly at: number; readonly times: number };
}

/** The storage keys of the waiting decisions, oldest first. */
export function waitingKeys(): string[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(OUTBOX));
  keys.sort();
  const surplus = keys.splice(0, keys.length - LIMIT);
  for (const key of surplus) localStorage.removeItem(key);
  if (surplus.length > 0) {
    console.warn(`consent-elements: more than ${LIMIT} decisions wait; the oldest are given up`);
  }
  return keys;
}

/** The decision stored under a key, unless it is gone, is being posted, or was refused recently. */
export function dueDecision(key: string): Waiting | undefined {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  const { claimed, refused } = notesOf(text);
  const isRefused = refused && refused.times >= TRIES && isWithin(PAUSE, refused.at);
  return isRefused || isWithin(PATIENCE, claimed) ? undefined : { key, text };
}

export const forget = ({ key }: Waiting): void => localStorage.removeItem(key);

export const claim = (waiting: Waiting): void => note(waiting, { claimed: Date.now() });

export const release = (waiting: Waiting): void => note(waiting, { claimed: undefined });

export function noteRefusal(waiting: Waiting, status: number): void {
  const times = (notesOf(waiting.text).refused?.times ?? 0) + 1;
  note(waiting, { claimed: undefined, refused: { status, at: Date.now(), times } });
}

/**
 * Whether a time is within a span of now, in either direction: a note made by a wrong clock delays
 * nothing for longer than the span.
 */
const isWithin = (span: number, time = 0): boolean => Math.abs(Date.now() - time) < span;

function note({ key, text }: Waiting, notes: Notes): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), ...notes }));
  } catch {
    // Storage is full: the decision stays in place without the note.
  }
}

function notesOf(text: string): Notes {
  try {
    return (JSON.parse(text) as Notes | null) ?? {};
  } catch {
    return {};
  }
}
