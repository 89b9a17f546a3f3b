import type { SignalDeclaration } from './policy.js';

/** The name of a signal that a policy declares. */
export const signalName = (signal: SignalDeclaration): string =>
  typeof signal === 'string' ? signal : signal.name;
