import { parseDuration, type DurationUnit } from '../model/duration.js';
import type { CookieDeclaration, Duration } from '../model/policy.js';
import { declaredCookies, type DeclaredCookie } from './declared.js';
import { finding, type Finding, type Rule } from './finding.js';

const DAYS: Readonly<Record<DurationUnit, number>> = {
  // The mean of the Gregorian calendar.
  year: 365.2425,
  month: 365.2425 / 12,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86_400,
};

/**
 * How long something is stored, in days: 0 for a session, infinite if it is stored until somebody
 * deletes it.
 */
export function daysOf(duration: Duration): number {
  const text = typeof duration === 'string' ? duration : duration.max;
  if (text === 'persistent') return Infinity;
  let days = 0;
  for (const { value, unit } of parseDuration(text) ?? []) days += value * DAYS[unit];
  return days;
}

/** No 13 months are longer, however many days their months have. */
const MOST_DAYS = 397;

/** Other storage than cookies has no lifetime: `persistent` is right there. */
function isLong({ duration = 'session', storage = 'cookie' }: CookieDeclaration): boolean {
  const isExpected = duration === 'persistent' && storage !== 'cookie';
  return !isExpected && daysOf(duration) > MOST_DAYS;
}

/** What can be done. The site decides about its own cookies; those of a third party it may leave out. */
const remedyFor = (party: CookieDeclaration['party']): string =>
  party === 'third'
    ? 'the provider sets it and decides how long, so look whether you need the service, or waive this with your reason'
    : 'shorten it in the settings of the service and here, or waive this with your reason';

function report({ cookie, service: { id }, path }: DeclaredCookie): Finding {
  const { name, duration = '', party } = cookie;
  const lifetime = typeof duration === 'string' ? duration : duration.max;
  const message = `“${name}” of “${id}” is stored for ${lifetime}, which is more than 13 months: ${remedyFor(party)}.`;
  const severity = party === 'third' ? 'note' : undefined;
  return finding('long-duration', `${path}.duration`, id, message, severity);
}

/**
 * A cookie that lives longer than 13 months. It is a note where a third party sets it, because the
 * site has no setting that changes it.
 *
 * @see CNIL, guidelines 2020-091, article 5.
 */
export const longDuration: Rule = (policy) =>
  declaredCookies(policy)
    .filter(({ cookie }) => isLong(cookie))
    .map(report);
