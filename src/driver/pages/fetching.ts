import { siteOf } from '../libraries.js';
import { linkedAddress } from './page-address.js';

const MAX_REDIRECTS = 5;
const TIMEOUT = 30_000;

/** How files of a site are fetched. */
export interface FetchOptions {
  readonly userAgent?: string | undefined;
  /** Milliseconds. Default: 30,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Why a file cannot be read: the end of a sentence that begins with its address. */
export class FetchError extends Error {
  /** The status of the response; absent without one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Whether two addresses have the same registrable domain. */
export const isSameSite = (one: string, other: string): boolean =>
  siteOf(new URL(one).hostname) === siteOf(new URL(other).hostname);

function signalOf({ timeout = TIMEOUT, signal }: FetchOptions): AbortSignal {
  const limit = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/** What an error of `fetch` or of a stream says: the cause says more. */
export function reasonOf(error: unknown, { timeout = TIMEOUT }: FetchOptions): string {
  if (error instanceof FetchError) return error.message;
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `did not answer within ${timeout} milliseconds`;
  const { code, message: why } = (cause ?? error) as NodeJS.ErrnoException;
  return `cannot be read (${code ?? why ?? message})`;
}

/** The address to which a response redirects. Throws where it leads to another site. */
function redirection(response: Response, address: string): string {
  const location = response.headers.get('location') ?? '';
  const target = linkedAddress(location, address);
  if (!target)
    throw new FetchError(`redirects to “${location.slice(0, 200)}”, which is no address`);
  if (isSameSite(target, address)) return target;
  throw new FetchError(`redirects to another site, ${target}`);
}

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Fetches a file, and follows redirects within its site. Throws a `FetchError` for any other status
 * than 2xx.
 */
export async function fetchFile(
  address: string,
  options: FetchOptions,
): Promise<{ address: string; body: AsyncIterable<Uint8Array> }> {
  const { userAgent = 'consent-elements' } = options;
  const signal = signalOf(options);
  const init = { redirect: 'manual', signal, headers: { 'user-agent': userAgent } } as const;
  let at = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(at, init);
    if (response.ok) return { address: at, body: bodyOf(response) };
    // Else the connection stays open until the garbage collection.
    await response.body?.cancel();
    if (!isRedirect(response)) throw new FetchError(`answered ${response.status}`, response.status);
    at = redirection(response, at);
  }
  throw new FetchError(`redirects more than ${MAX_REDIRECTS} times`);
}

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>;
}
