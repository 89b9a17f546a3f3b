/** Calls `fn`; an exception is reported as uncaught, for it must not stop what follows. */
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
