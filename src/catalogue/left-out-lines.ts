import { cookieLabels } from './same-cookie.js';
import type { CookieFacts } from './service-facts.js';

/** Lists the cookies that were left out, each with the reason and the option that adds it. */
export function leftOutLines(cookies: readonly CookieFacts[]): string[] {
  if (cookies.length === 0) return [];
  const labels = cookieLabels(cookies);
  const groups = new Map<string, string[]>();
  cookies.forEach((cookie, at) => {
    const reason = reasonFor(cookie);
    groups.set(reason, [...(groups.get(reason) ?? []), labels[at]!]);
  });
  const lines = [...groups].map(([reason, names]) => `    ${names.join(', ')}: ${reason}`);
  return ['  Left out, because most sites do not have them:', ...lines];
}

/** The catalogue has a note for each cookie of a feature. */
const reasonFor = ({ note = '', feature = '' }: CookieFacts): string =>
  `${note} (--with ${feature})`;
