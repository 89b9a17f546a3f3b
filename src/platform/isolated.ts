/** Calls `fn`. Reports an exception as uncaught, so that it does not stop the code that follows. */
export function isolated(fn: () => void): void {
  try {
    fn();
  } catch (error) {
    reportFault(error);
  }
}

/** Reports an exception as uncaught. */
export function reportFault(error: unknown): void {
  try {
    reportError(error);
  } catch {
    // Safari before 15.4 has no `reportError`.
    setTimeout(() => {
      throw error;
    });
  }
}
