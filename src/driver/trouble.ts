import type { Phase, Trouble } from '../check/observed.js';

const MOST = 500;

/** Collects what could not be visited or included. */
export interface Troubles {
  add(trouble: Trouble): void;
  list(): Trouble[];
}

const keyOf = ({ kind, address, phase }: Trouble) => `${address} ${phase ?? ''} ${kind}`;

/** Keeps one trouble of a kind per page and phase, and no more than a person reads. */
export function createTroubles(): Troubles {
  const troubles = new Map<string, Trouble>();
  return {
    add(trouble) {
      const key = keyOf(trouble);
      const known = troubles.get(key);
      const isWorse = known !== undefined && trouble.isFatal && !known.isFatal;
      if (isWorse || (!known && troubles.size < MOST)) troubles.set(key, trouble);
    },
    list: () => [...troubles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trouble]) => trouble),
  };
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ERR_NAME_NOT_RESOLVED/, 'its host was not found'],
  [/ERR_CONNECTION_REFUSED/, 'its host refused the connection'],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects in a loop'],
  [/ERR_INTERNET_DISCONNECTED/, 'there is no connection to the internet'],
  [/ERR_(EMPTY_RESPONSE|CONNECTION_(RESET|CLOSED))/, 'its host ended the connection'],
  [/ERR_BLOCKED_BY/, 'the browser blocks it'],
];

const MISSING = 'The record lacks it.';

/** The trouble of a page that did not open, by the message of the error. */
export function openingTrouble(
  error: unknown,
  address: string,
  phase: Phase,
  timeout: number,
): Trouble {
  const text = String(error);
  const code = /net::(ERR_\w+)/.exec(text)?.[1] ?? 'ERR_FAILED';
  const trouble = { address, phase, isFatal: true };
  if (/Timeout|ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT/.test(text)) {
    const message = `The page did not answer within ${timeout} milliseconds. ${MISSING}`;
    return { ...trouble, kind: 'timeout', message };
  }
  if (code === 'ERR_HTTP_RESPONSE_CODE_FAILURE') {
    const message = `The server answered with an error and without a page. ${MISSING}`;
    return { ...trouble, kind: 'status', message };
  }
  if (/ERR_(CERT|SSL)/.test(code)) {
    const message = `The browser refused the page’s certificate (${code}). ${MISSING}`;
    return { ...trouble, kind: 'certificate', message };
  }
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? `the browser says ${code}`;
  return {
    ...trouble,
    kind: 'unreachable',
    message: `The page did not open: ${reason}. ${MISSING}`,
  };
}
