import { stateIn, type Permissions, type State } from '../allowed.js';
import { FINDINGS, type CheckFinding, type CheckFindingId } from '../finding.js';
import type { Identity } from '../identify.js';
import type { Known } from '../known.js';
import {
  PHASES,
  type Observed,
  type ObservedPhase,
  type Phase,
  type Sighting,
} from '../observed.js';
import type { Subject } from '../subject.js';

/** What a rule reads. */
export interface Context {
  readonly observed: Observed;
  readonly known: Known;
  readonly permissions: Permissions;
  readonly identityOf: (subject: Subject) => Identity;
  /** Whether the package itself stores a cookie or item, and lists it in its table. */
  readonly isOwn: (subject: Subject) => boolean;
}

/** Checks the record for some kinds of findings. */
export type CheckRule = (context: Context) => CheckFinding[];

/** Something that was observed, with its phase. */
export type InPhase<T> = T & { readonly phase: Phase };

/** Everything of one kind, in the order of the phases. */
export function inPhases<T extends Sighting>(
  { phases }: Observed,
  pick: (phase: ObservedPhase) => readonly T[],
): InPhase<T>[] {
  return PHASES.flatMap((name) =>
    phases
      .filter(({ phase }) => phase === name)
      .flatMap((phase) => pick(phase).map((one) => ({ ...one, phase: name }))),
  );
}

/** The phases of some sightings, in their order and each once. */
export const phasesOf = (seen: readonly { readonly phase: Phase }[]): Phase[] =>
  PHASES.filter((phase) => seen.some((one) => one.phase === phase));

/** Groups by a key, in the order in which the keys come first. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** The state in which something happened. */
export const stateOf = ({ phase, moment }: InPhase<Sighting>): State => stateIn(phase, moment);

/** What a finding says besides its id and severity. */
export interface Parts {
  readonly subject: string;
  readonly service?: string | undefined;
  readonly host?: string | undefined;
  /** The sightings that it rests on; the first one names the page and the initiator. */
  readonly seen: readonly InPhase<Partial<Sighting>>[];
  readonly message: string;
}

/** A finding with the severity of its kind. */
export function finding(id: CheckFindingId, { seen, ...parts }: Parts): CheckFinding {
  const { page, initiator } = seen[0] ?? {};
  const { subject, service, host, message } = parts;
  const phases = phasesOf(seen);
  const severity = FINDINGS[id][0];
  return { id, severity, subject, service, host, phases, page, initiator, message };
}
