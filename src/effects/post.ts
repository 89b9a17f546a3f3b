import { PATIENCE } from './waiting-decisions.js';

/** What an answer means for the decision; `docs/server.md` has the table. */
export type Outcome = 'recorded' | 'later' | 'refused';

/** Stands for every redirect: browsers hide which one it was. */
export const REDIRECT = 300;
/** Answers that ask to come again later: Request Timeout, Too Early, Too Many Requests. */
const LATER = [408, 425, 429];

export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'recorded';
  return status === 0 || status >= 500 || LATER.includes(status) ? 'later' : 'refused';
}

/** Posts JSON and gives the status of the answer; 0 where there is none. */
export async function post(
  endpoint: string,
  body: string,
  headers: Record<string, string>,
): Promise<number> {
  try {
    const { type, status } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
      // Goes on when the visitor leaves the page.
      keepalive: true,
      // Following a redirect may lose the body, or carry the token to another origin.
      redirect: 'manual',
      // A record of consent needs no address of a page.
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return type === 'opaqueredirect' ? REDIRECT : status;
  } catch {
    return 0;
  }
}

/** Where the endpoint redirects to; nothing where it does not, or the browser does not tell. */
export async function redirectTarget(endpoint: string): Promise<string | undefined> {
  try {
    const { redirected, url } = await fetch(endpoint, {
      method: 'HEAD',
      referrerPolicy: 'origin',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return redirected ? url : undefined;
  } catch {
    return undefined;
  }
}
