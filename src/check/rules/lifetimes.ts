import { daysOf } from '../../lint/lifetimes.js';
import type { CookieDeclaration, Duration } from '../../model/policy.js';
import { declarationsOf } from '../declared.js';
import type { ObservedCookie } from '../observed.js';
import { ofCookie } from '../subject.js';
import { finding, grouped, inPhases, type CheckRule, type Context, type InPhase } from './rule.js';
import { when, where } from './words.js';

/** What a lifetime may differ by: it is rounded, and servers count from their own clock. */
const TOLERANCE = 1.05;

const SECONDS = 86_400;

const written = (duration: Duration): string =>
  typeof duration === 'string' ? duration : `at most ${duration.max}`;

/** Whether a cookie lives longer than a declaration says. `lint` reports durations that are none. */
function isLonger({ lifetime }: ObservedCookie, { duration }: CookieDeclaration): boolean {
  if (duration === undefined || lifetime === 'session') return false;
  const days = daysOf(duration);
  if (days === 0 && duration !== 'session') return false;
  return lifetime > days * SECONDS * TOLERANCE;
}

/** A number of seconds in the unit that reads best: `400 days`. */
function inWords(seconds: number): string {
  const [size, unit] = (
    [
      [SECONDS, 'day'],
      [3600, 'hour'],
      [60, 'minute'],
      [1, 'second'],
    ] as const
  ).find(([one]) => seconds >= 2 * one) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

interface Longer {
  readonly seen: InPhase<ObservedCookie>;
  readonly service: string;
  readonly declared: CookieDeclaration;
}

/** The cookies that live longer than each declaration of them. */
const longerIn = ({ observed, known, isOwn }: Context): Longer[] =>
  inPhases(observed, ({ cookies }) => cookies).flatMap((seen) => {
    const subject = ofCookie(seen);
    const declared = isOwn(subject) ? [] : declarationsOf(subject, known);
    const [first] = declared;
    if (!first || !declared.every(({ cookie }) => isLonger(seen, cookie))) return [];
    return [{ seen, service: first.service.id, declared: first.cookie }];
  });

/** Cookies that live over 5 % longer than declared. */
export const longerLifetime: CheckRule = (context) =>
  grouped(longerIn(context), ({ service, declared, seen }) =>
    [service, declared.name, context.known.siteOf(seen.domain)].join(' '),
  ).map((group) => {
    const { service, declared } = group[0]!;
    const seen = group.map((one) => one.seen);
    const { name, domain } = seen[0]!;
    const longest = Math.max(...seen.map(({ lifetime }) => Number(lifetime)));
    const message = `“${name}” of “${service}” is stored for ${inWords(longest)} ${when(seen)}, ${where(seen)}, but declared with ${written(declared.duration!)}. Shorten it in the settings of the service, or correct the duration.`;
    return finding('longer-lifetime', { subject: name, service, host: domain, seen, message });
  });
