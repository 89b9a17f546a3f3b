import { isRelated } from '../../lint/facts-of.js';
import type { CheckFinding, CheckFindingId } from '../finding.js';
import type { Phase } from '../observed.js';
import type { CheckReport } from '../report.js';
import { ANSWERED } from './wording.js';
import type { Deed, Thing } from './matrix-things.js';

/**
 * What the findings say of a cell: an error that is not waived, a warning, a finding that is waived,
 * or none. `unknown` where the phase was not run.
 */
export type Judgement = 'not-allowed' | 'doubtful' | 'waived' | 'fine' | 'unknown';

/** When something happened; absent where the phase has no answer. */
export type When = 'before' | 'after' | 'before and after';

export interface Cell {
  readonly phase: Phase;
  /** What happened, each once. Empty if nothing did. */
  readonly deeds: readonly { readonly deed: Deed; readonly when?: When | undefined }[];
  readonly judgement: Judgement;
  /** The findings about it. */
  readonly findings: readonly CheckFinding[];
}

/** What these findings say holds for the thing in every phase. */
const ABOUT_THING: readonly CheckFindingId[] = [
  'longer-lifetime',
  'wrong-party',
  'doubtful-necessary',
];

const DEEDS: readonly Deed[] = ['set', 'sent', 'contacted', 'framed'];

/** Findings about hosts have the host as their subject, or the id of a service with the host. */
const isAboutHost = ({ id, subject, host }: CheckFinding, name: string): boolean =>
  subject === name || (host === name && /^(?:request|gate|undeclared-host)/.test(id));

function isAbout(found: CheckFinding, { kind, name, host }: Thing): boolean {
  if (kind === 'host') return isAboutHost(found, name);
  if (found.subject !== name || isOfOtherKind(found, kind)) return false;
  return found.host === undefined || isRelated(found.host, host);
}

/** Whether the finding is about cookies and the thing is none, or the other way round. */
const isOfOtherKind = ({ id }: CheckFinding, kind: Thing['kind']): boolean =>
  kind === 'cookie'
    ? id === 'undeclared-storage'
    : id === 'undeclared-cookie' || id.startsWith('sent-');

/** All findings about a thing. */
export const findingsAbout = (thing: Thing, findings: readonly CheckFinding[]): CheckFinding[] =>
  findings.filter((found) => isAbout(found, thing));

/** The findings that hold for a thing in every phase, without those that are waived. */
export const notesOn = (thing: Thing, findings: readonly CheckFinding[]): CheckFinding[] =>
  findingsAbout(thing, findings).filter(
    ({ id, waived }) => ABOUT_THING.includes(id) && waived === undefined,
  );

function whenOf({ events }: Thing, phase: Phase, deed: Deed): When | undefined {
  if (!ANSWERED.includes(phase)) return undefined;
  const its = events.filter((one) => one.phase === phase && one.deed === deed);
  const [before, after] = (['before', 'after'] as const).map((moment) =>
    its.some((one) => one.moment === moment),
  );
  if (before && after) return 'before and after';
  return before ? 'before' : 'after';
}

function judge(findings: readonly CheckFinding[]): Judgement {
  const open = findings.filter(({ waived }) => waived === undefined);
  if (open.some(({ severity }) => severity === 'error')) return 'not-allowed';
  if (open.length > 0) return 'doubtful';
  return findings.length > 0 ? 'waived' : 'fine';
}

/** What happened with a thing in a phase, and whether the findings allow it. */
export function cellOf(thing: Thing, phase: Phase, { findings, observed }: CheckReport): Cell {
  const run = observed.phases.find((one) => one.phase === phase);
  if (run === undefined || run.notRun !== undefined) {
    return { phase, deeds: [], judgement: 'unknown', findings: [] };
  }
  const its = findingsAbout(thing, findings).filter(
    ({ id, phases }) => phases.includes(phase) && !ABOUT_THING.includes(id),
  );
  const seen = DEEDS.filter((deed) =>
    thing.events.some((one) => one.phase === phase && one.deed === deed),
  );
  const deeds = seen.map((deed) => ({ deed, when: whenOf(thing, phase, deed) }));
  return { phase, deeds, judgement: judge(its), findings: its };
}
