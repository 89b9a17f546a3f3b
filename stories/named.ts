import { inEveryLanguage, messages } from './languages/messages.js';

const literal = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** What a control is called, in whichever language: the toolbar may have changed it. */
export function named(id: string): RegExp {
  const message = messages.find((one) => one.id === id)!;
  const names = inEveryLanguage(message).map(([, text]) => literal(text));
  return new RegExp(`^\\s*(?:${names.join('|')})`);
}
