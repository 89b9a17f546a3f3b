import type { State } from '../allowed.js';
import type { Identity } from '../identify.js';
import type { ObservedPhase, Sighting } from '../observed.js';
import type { Subject } from '../subject.js';
import { inPhases, stateOf, type Context, type InPhase } from './rule.js';

/** What was not respected: that nobody has chosen yet, or an answer. */
export const BREACHES = [
  'before-choice',
  'after-refusal',
  'after-withdrawal',
  'under-gpc',
] as const;

export type Breach = (typeof BREACHES)[number];

/** Something that happened although its service was not allowed. */
export interface Unlawful<T extends Sighting> {
  readonly breach: Breach;
  readonly subject: Subject;
  readonly identity: Identity;
  readonly seen: InPhase<T>;
}

/** Under the signal, only what the signal forbids is its matter: the rest was forbidden without it. */
function breachIn(
  { permissions }: Context,
  identity: Identity,
  seen: InPhase<Sighting>,
): Breach | undefined {
  const state: State = stateOf(seen);
  if (state === 'granted' || permissions.isAllowed(identity, state)) return undefined;
  if (state === 'denied') return seen.phase === 'withdraw' ? 'after-withdrawal' : 'after-refusal';
  const isSignal = permissions.isAllowed(identity, 'undecided');
  return isSignal ? 'under-gpc' : 'before-choice';
}

/** All things of one kind that happened although their services were not allowed. */
export function unlawful<T extends Sighting>(
  context: Context,
  pick: (phase: ObservedPhase) => readonly T[],
  subjectOf: (one: T) => Subject,
): Unlawful<T>[] {
  return inPhases(context.observed, pick).flatMap((seen) => {
    const subject = subjectOf(seen);
    if (context.isOwn(subject)) return [];
    const identity = context.identityOf(subject);
    const breach = identity.isSure ? breachIn(context, identity, seen) : undefined;
    return breach ? [{ breach, subject, identity, seen }] : [];
  });
}

/** The id of the service, or of what it is in the catalogue. */
export const ownerKey = ({ declared, facts }: Identity): string => declared?.id ?? facts?.id ?? '';

/** One key for an item that has many names, such as one per visitor: by its pattern. */
export function itemKey({ known }: Context, { breach, subject, identity }: Unlawful<Sighting>) {
  const name = identity.cookie?.name ?? subject.name;
  return [breach, subject.storage, ownerKey(identity), name, known.siteOf(subject.host)].join(' ');
}

/** Why something is not allowed, as a phrase: `“media” needs consent`. */
export function because({ permissions }: Context, breach: Breach, identity: Identity): string {
  const category = identity.declared?.category ?? identity.facts?.category;
  if (breach === 'under-gpc') return `“${category}” sells or shares data, which the signal forbids`;
  const isDeclared = permissions.policy?.categories.some(({ id }) => id === category);
  const about = isDeclared ? `its category “${category}”` : `a service for “${category}”`;
  return breach === 'before-choice' ? `${about} needs consent` : `${about} has been refused`;
}
