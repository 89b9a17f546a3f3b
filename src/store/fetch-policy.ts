const begun = new Map<string, Promise<Response>>();

/** Asks for a policy file ahead of the code that reads it. */
export function prefetchPolicy(src: string): void {
  const answer = fetch(src);
  begun.set(src, answer);
  // Whoever takes it is told of a failure.
  answer.catch(() => undefined);
}

/** The answer to such a request; for one reader only. */
export function prefetchedPolicy(src: string): Promise<Response> | undefined {
  const answer = begun.get(src);
  begun.delete(src);
  return answer;
}
