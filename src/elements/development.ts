import type { LitElement } from 'lit';

/**
 * Starts the checks that are made in development alone. It is Lit's own development build that
 * tells: bundlers and dev servers take it by the condition `development`, and no visitor gets it.
 */
export function checkInDevelopment(host: LitElement): void {
  const { enabledWarnings } = host.constructor as typeof LitElement;
  if (!enabledWarnings) return;
  void import('./equal-prominence.js').then(({ watchAnswers }) => watchAnswers(host));
}
