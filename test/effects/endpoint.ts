import type { PostedDecision } from '../../src/effects/posted-decision.js';
import { OUTBOX } from '../../src/model/outbox.js';
import { eventually } from '../eventually.js';

interface Post {
  readonly type: string;
  readonly referer: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PostedDecision;
}

type Answer = number | 'drop' | 'hold' | 'slash';

let count = 0;

/** An endpoint of the test server that nobody else uses; see `endpoint-server.mjs`. */
export function openEndpoint(url = `/endpoint/${Date.now()}-${(count += 1)}`) {
  const posts = async () => (await (await fetch(url)).json()) as Post[];
  return {
    url,
    /** What has arrived. */
    posts,
    /** How the posts to come are answered, the last answer for all that follow. */
    answer: (...answers: Answer[]) => fetch(url, { method: 'PUT', body: JSON.stringify(answers) }),
    /** Waits until so many posts have arrived. */
    async arrived(number: number): Promise<Post[]> {
      let last: Post[] = [];
      const isThere = async () => (last = await posts()).length >= number;
      await eventually(isThere, `${number} posts`);
      return last;
    },
  };
}

/** The decisions that wait on this device, as they stand there. */
export const waiting = (): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(OUTBOX));

/** Waits until so many decisions wait. */
export const areWaiting = (number: number) =>
  eventually(() => waiting().length === number, `${number} wait`);

/** Leaves nothing behind for the next test. */
export function emptyOutbox(): void {
  for (const key of waiting()) localStorage.removeItem(key);
}

/**
 * Waits until no sender is active: a queued one would post the decisions of the next test to an
 * endpoint of its own. Waits at most 2 s, because a request may never be answered.
 */
export async function sent(): Promise<void> {
  const signal = AbortSignal.timeout(2000);
  await navigator.locks.request(OUTBOX, { signal }, () => {}).catch(() => {});
}

/** What stands beside the decision that waits alone. */
export const noted = (): { refused?: { status: number; times: number; at: number } } =>
  JSON.parse(localStorage.getItem(waiting()[0]!)!);

/** Plants what an earlier page view could not deliver; `index` orders them. */
export function plantWaiting(index = 0, said: object = {}): void {
  const bytes = Array.from({ length: 16 }, (_, position) => (position === 15 ? index : 7));
  const value = `v=1&rev=1&at=1795437529&yes=&no=media`;
  const text = JSON.stringify({ reason: 'save', revision: 1, language: 'en', value, ...said });
  localStorage.setItem(`${OUTBOX}${1795437529000 + index}.${bytes.join()}`, text);
}
