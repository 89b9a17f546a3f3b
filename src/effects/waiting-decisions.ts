import { OUTBOX } from '../model/outbox.js';
import type { Waiting } from './posting.js';

/** How many decisions may wait; the oldest of more are given up. */
const LIMIT = 20;
/** How often a decision that the endpoint refuses is posted on one page view after the other … */
const TRIES = 5;
/** … and milliseconds between the posts that follow. */
const PAUSE = 24 * 60 * 60 * 1000;
/** Milliseconds; a server that never answers must not keep other tabs from posting. */
export const PATIENCE = 60_000;

/** What is noted beside a decision; it is not posted. */
interface Notes {
  /** When a tab without locks began to post it; milliseconds since 1970. */
  readonly claimed?: number | undefined;
  /** The last answer that refused it, for inspection. */
  readonly refused?: { readonly status: number; readonly at: number; readonly times: number };
}

/** The names of what waits, oldest first. */
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

/** The decision under a name, unless it is gone, on its way, or was refused not long ago. */
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

/** A clock that was wrong when the time was noted delays nothing for longer than the span. */
const isWithin = (span: number, time = 0): boolean => Math.abs(Date.now() - time) < span;

function note({ key, text }: Waiting, notes: Notes): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), ...notes }));
  } catch {
    // Storage is full: the decision stays as it was, without the note.
  }
}

function notesOf(text: string): Notes {
  try {
    return (JSON.parse(text) as Notes | null) ?? {};
  } catch {
    return {};
  }
}
