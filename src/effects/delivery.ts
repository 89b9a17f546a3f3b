import { OUTBOX } from '../model/outbox.js';
import { postedDecision } from './posted-decision.js';
import type { Waiting } from './posting.js';

/** How many decisions may wait; of more the oldest are given up. */
const LIMIT = 20;
/** Milliseconds; a server that never answers must not keep other tabs from sending. */
const PATIENCE = 60_000;
/** Answers that ask to come again later: Request Timeout, Too Early, Too Many Requests. */
const LATER = [408, 425, 429];

/** Posts what waits in `localStorage`, or a decision that could not be put there. */
export async function deliver(endpoint: string, unkept?: Waiting): Promise<void> {
  if (unkept) return void (await post(endpoint, unkept));
  // Absent on insecure pages.
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return sendClaimed(endpoint);
  await locks.request(OUTBOX, () => sendLocked(endpoint));
}

/** While one tab sends, the others wait. What waits goes only once the server has answered. */
async function sendLocked(endpoint: string): Promise<void> {
  for (const key of waitingKeys()) {
    const text = localStorage.getItem(key);
    if (text !== null && (await post(endpoint, { key, text }))) localStorage.removeItem(key);
  }
}

/** Without locks a tab takes away what it sends, and puts back what did not arrive. */
async function sendClaimed(endpoint: string): Promise<void> {
  for (const key of waitingKeys()) {
    const text = localStorage.getItem(key);
    if (text === null) continue;
    localStorage.removeItem(key);
    if (!(await post(endpoint, { key, text }))) localStorage.setItem(key, text);
  }
}

/** The names of what waits, oldest first. */
function waitingKeys(): string[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(OUTBOX));
  keys.sort();
  for (const key of keys.splice(0, keys.length - LIMIT)) localStorage.removeItem(key);
  return keys;
}

/** Posts a decision and tells whether that is settled: accepted, refused for good, or unreadable. */
async function post(endpoint: string, waiting: Waiting): Promise<boolean> {
  const decision = postedDecision(waiting);
  if (!decision) return true;
  const status = await answerTo(endpoint, JSON.stringify(decision));
  const isRefused = status >= 400 && status < 500 && !LATER.includes(status);
  if (isRefused) {
    console.warn(`consent-elements: ${endpoint} answered ${status}; a decision is not recorded`);
  }
  return isRefused || (status >= 200 && status < 300);
}

/** The status of the answer; 0 where there is none. */
async function answerTo(endpoint: string, body: string): Promise<number> {
  try {
    const { status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      // Goes on when the visitor leaves the page.
      keepalive: true,
      // Following a redirect may turn the post into a request without its body.
      redirect: 'error',
      // A record of consent needs no address of a page.
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status;
  } catch {
    return 0;
  }
}
