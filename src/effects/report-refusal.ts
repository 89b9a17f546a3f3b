import type { ConsentStore } from '../store/consent-store.js';
import { REDIRECT, redirectTarget, type Outcome } from './post.js';

interface Answer {
  readonly status: number;
  readonly outcome: Outcome;
  /** Whether the decision stays stored on the device. */
  readonly isKept: boolean;
  /** The names of the headers that contained a CSRF token. */
  readonly headers: readonly string[];
}

/** The statuses with which CSRF protection refuses: ASP.NET, others, Django, Laravel, Rails. */
const FORGERY = [400, 401, 403, 419, 422];

/** What this page view has reported; it is not reported again. */
const reported = new Set<string>();
const targets = new Map<string, Promise<string | undefined>>();

/** Reports, once per page view, a response that only the site's author can fix. */
export async function reportAnswer(store: ConsentStore, answer: Answer): Promise<void> {
  const { status, outcome, isKept, headers } = answer;
  const endpoint = store.endpoint!;
  // Without the trailing slash, Django redirects; in debug mode it answers a POST with 500 instead.
  const isRedirect = status === REDIRECT || status === 500;
  const target = isRedirect ? await targetOf(endpoint) : undefined;
  if (outcome === 'later' && !target) return;
  const what = isRedirect ? redirected(target) : refused(status, headers);
  reportOnce(store, `${what} ${isKept ? KEPT : LOST}`, `endpoint ${endpoint}`);
}

/** Reports a `csrf` option that cannot be parsed. */
export function reportOption(store: ConsentStore): void {
  reportOnce(store, `"Header: name", ${NAME}`, `csrf="${store.csrf}"`);
}

const KEPT = 'The decision stays in localStorage and is posted again on later page views';
const LOST = 'The decision is lost, because this browser keeps nothing';
const NAME = 'with the name of the cookie, <meta> or form field that has the token';
const NO_TOKEN = `without a CSRF token. The page has none where csrf="Header: name" says, ${NAME}, or is of another origin`;

const redirected = (target = 'the address that it redirects to') =>
  `${target}, because a redirect loses what is posted.`;

function refused(status: number, headers: readonly string[]): string {
  const token = headers.length > 0 ? `with ${headers.join(', ')}` : NO_TOKEN;
  const how = FORGERY.includes(status) ? ` to a post ${token}` : '';
  return `an address that answers a post with 2xx. It answered ${status}${how}.`;
}

function targetOf(endpoint: string): Promise<string | undefined> {
  const target = targets.get(endpoint) ?? redirectTarget(endpoint);
  targets.set(endpoint, target);
  return target;
}

function reportOnce(store: ConsentStore, expected: string, source: string): void {
  if (reported.has(source + expected)) return;
  reported.add(source + expected);
  store.report({ path: '', expected }, source);
}
