import { pageAddress } from '../platform/page-address.js';
import { PATIENCE } from './waiting-decisions.js';

/** What a response means for the decision; see the table in `docs/server.md`. */
export type Outcome = 'recorded' | 'later' | 'refused';

/** Represents every redirect: browsers do not reveal its actual status. */
export const REDIRECT = 300;
/** Statuses that ask to try again later: Request Timeout, Too Early, Too Many Requests. */
const LATER = [408, 425, 429];

export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'recorded';
  return status === 0 || status >= 500 || LATER.includes(status) ? 'later' : 'refused';
}

/** Posts JSON and returns the status of the response, or 0 if there was no response. */
export async function post(
  endpoint: string,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  try {
    const { type, status } = await fetch(pageAddress(endpoint), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
      // The request continues when the visitor leaves the page.
      keepalive: true,
      // Following a redirect may lose the body, or send the token to another origin.
      redirect: 'manual',
      // A record of consent does not need the page's address.
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return type === 'opaqueredirect' ? REDIRECT : status;
  } catch {
    return 0;
  }
}

/**
 * The address that the endpoint redirects to. Resolves to `undefined` if it does not redirect, or
 * if the browser does not reveal it.
 */
export async function redirectTarget(endpoint: string): Promise<string | undefined> {
  try {
    const { redirected, url } = await fetch(pageAddress(endpoint), {
      method: 'HEAD',
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return redirected ? url : undefined;
  } catch {
    return undefined;
  }
}
