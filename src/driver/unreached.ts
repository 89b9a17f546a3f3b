import type { Request } from 'playwright-core';

/** The page itself ended the request, or the browser withholds an answer that has come. */
const WAS_REACHED = /ERR_(?:ABORTED|BLOCKED_BY_(?:ORB|RESPONSE))/;

/** Whether the network, a content security policy or an extension kept a request from its host. */
export const isUnreached = (request: Request): boolean =>
  !WAS_REACHED.test(request.failure()?.errorText ?? 'ERR_ABORTED');
