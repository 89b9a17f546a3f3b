import { insteadOf } from '../lint/nearest.js';
import { matchesName } from '../model/name-pattern.js';
import { FINDINGS, type CheckFinding, type CheckFindingId } from './finding.js';

/** A finding that the site accepts until a day. */
export interface CheckWaiver {
  /** The kind of finding. */
  readonly finding: CheckFindingId;
  /** What the finding is about; `*` stands for any characters. Default: anything. */
  readonly subject?: string | undefined;
  /** The id of a declared service. Default: any. */
  readonly service?: string | undefined;
  /** `*` stands for any characters. Default: any. */
  readonly host?: string | undefined;
  /** Why it is accepted, for the next reader. */
  readonly reason: string;
  /** The last day on which it holds, ISO 8601: `2027-03-31`. */
  readonly until: string;
}

/** The waivers of a file, and what is wrong with it. */
export interface ParsedWaivers {
  readonly waivers: readonly CheckWaiver[];
  /** One sentence each: what is wrong, where, and what was expected. */
  readonly problems: readonly string[];
}

/** Findings about waivers, which no waiver can waive. */
const FIRM: readonly CheckFindingId[] = ['expired-waiver', 'unused-waiver'];

const IDS = (Object.keys(FINDINGS) as CheckFindingId[]).filter((id) => !FIRM.includes(id));

const REQUIRED = ['finding', 'reason', 'until'] as const;

const FIELDS = [...REQUIRED, 'subject', 'service', 'host'] as const;

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

function wrongValue(name: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'should be a text';
  if (name === 'finding' && !IDS.some((id) => id === value)) {
    return `is no finding that can be waived: ${insteadOf(value, IDS)}`;
  }
  if (name !== 'until' || isDay(value)) return undefined;
  return 'should be a day of the calendar, such as 2027-03-31';
}

/** The problems of one entry. */
function problemsOf(entry: unknown, path: string): string[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [`${path} should be an object with ${REQUIRED.join(', ')}.`];
  }
  const given = entry as Readonly<Record<string, unknown>>;
  const wrong = FIELDS.flatMap((name) => {
    const isRequired = REQUIRED.some((one) => one === name);
    if (given[name] === undefined && !isRequired) return [];
    const problem = wrongValue(name, given[name]);
    return problem ? [`${path}.${name} ${problem}.`] : [];
  });
  const unknown = Object.keys(given)
    .filter((name) => !/^(\$|x-)/.test(name) && !FIELDS.some((field) => field === name))
    .map((name) => `${path}.${name} is no field of a waiver: ${insteadOf(name, FIELDS)}.`);
  return [...wrong, ...unknown];
}

/**
 * Reads the content of a file with waivers: `{ "waivers": […] }`, or the list alone. Entries with a
 * problem waive nothing.
 */
export function parseWaivers(data: unknown): ParsedWaivers {
  const list: unknown = Array.isArray(data)
    ? data
    : (data as { waivers?: unknown } | null)?.waivers;
  if (!Array.isArray(list)) {
    const problem = 'The file should be { "waivers": […] }, with a list of waivers.';
    return { waivers: [], problems: [problem] };
  }
  const checked = (list as unknown[]).map((entry, index) => ({
    entry,
    problems: problemsOf(entry, `waivers[${index}]`),
  }));
  return {
    waivers: checked
      .filter(({ problems }) => problems.length === 0)
      .map(({ entry }) => entry as CheckWaiver),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

const isAbout = (waiver: CheckWaiver, found: CheckFinding): boolean =>
  waiver.finding === found.id &&
  matchesName(waiver.subject ?? '*', found.subject) &&
  matchesName(waiver.host ?? '*', found.host ?? '') &&
  (waiver.service === undefined || waiver.service === found.service);

/** What a waiver is about, for a reader: `“set-before-choice” of “_ga”`. */
function nameOf({ finding, subject, service, host }: CheckWaiver): string {
  const parts = [subject, service, host].filter(Boolean).map((part) => `“${part}”`);
  return [`“${finding}”`, ...parts].join(', ');
}

function about(id: (typeof FIRM)[number], waiver: CheckWaiver, message: string): CheckFinding {
  const { finding, service, host } = waiver;
  return { id, severity: FINDINGS[id][0], subject: finding, service, host, phases: [], message };
}

/**
 * Adds its reason to each finding that is waived, and reports the waivers that have ended or waive
 * nothing.
 */
export function withWaivers(
  found: readonly CheckFinding[],
  waivers: readonly CheckWaiver[],
  today: string,
): CheckFinding[] {
  const isOver = ({ until }: CheckWaiver): boolean => until < today;
  const marked = found.map((one) => {
    const waiver = waivers.find((candidate) => !isOver(candidate) && isAbout(candidate, one));
    return waiver ? { ...one, waived: waiver.reason } : one;
  });
  const over = waivers.filter(isOver).map((waiver) => {
    const message = `The waiver of ${nameOf(waiver)} ended on ${waiver.until}: correct what it waives, or give it a new end with a reason.`;
    return about('expired-waiver', waiver, message);
  });
  const unused = waivers
    .filter((waiver) => !isOver(waiver) && !found.some((one) => isAbout(waiver, one)))
    .map((waiver) => {
      const message = `The waiver of ${nameOf(waiver)} waives nothing: remove it, or correct what it names.`;
      return about('unused-waiver', waiver, message);
    });
  return [...marked, ...over, ...unused];
}
