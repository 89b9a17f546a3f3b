import type { LitElement } from 'lit';

/**
 * Starts checks that run in development only. Lit's development build decides: bundlers and
 * development servers use it by the condition `development`, and visitors never receive it.
 */
export function checkInDevelopment(host: LitElement): void {
  const { enabledWarnings } = host.constructor as typeof LitElement;
  if (!enabledWarnings) return;
  void import('./equal-prominence.js').then(({ watchAnswers }) => watchAnswers(host));
  void import('./object-attributes.js').then((part) => part.warnOfObjectAttributes(host));
  void import('./page-wide-attributes.js').then((part) => part.warnOfShadowRoot(host));
}
