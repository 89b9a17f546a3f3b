/** Requests for policy files that were made ahead of the code that reads them, by address. */
export const prefetched = new Map<string, Promise<Response>>();

/** Asks for a policy file ahead of the code that reads it. */
export function prefetchPolicy(src: string): void {
  const answer = fetch(src);
  prefetched.set(src, answer);
  // Whoever reads it is told of a failure.
  answer.catch(() => undefined);
}
