import type { ObservedRequest } from './observed.js';

type Failed = Pick<ObservedRequest, 'hasFailed'>;

/** What a record of requests becomes by another one: a single request that arrived is enough. */
export const failedBoth = (one: Failed, other: Failed): Failed =>
  one.hasFailed ? { hasFailed: other.hasFailed } : {};
