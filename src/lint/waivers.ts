import type { Policy, Waiver } from '../model/policy.js';
import { finding, type Finding } from './finding.js';

/** A finding that the site accepts, and why. */
export interface Waived extends Finding {
  /** The reason that the waiver gives. */
  readonly waived?: string | undefined;
}

/** Findings that no waiver can take back: the page itself refuses the file, or the waiver. */
const FIRM: readonly string[] = ['json', 'schema', 'unused-waiver'];

const isAbout = ({ finding: id, at }: Waiver, found: Finding): boolean =>
  id === found.id && (at === undefined || at === found.at) && !FIRM.includes(id);

/** Adds its reason to each finding that the policy waives, and reports the waivers left over. */
export function withWaivers({ waivers = [] }: Policy, found: readonly Finding[]): Waived[] {
  const marked = found.map((one): Waived => {
    const waiver = waivers.find((candidate) => isAbout(candidate, one));
    return waiver ? { ...one, waived: waiver.reason } : one;
  });
  const unused = waivers.flatMap((waiver, index) => {
    if (found.some((one) => isAbout(waiver, one))) return [];
    const place = waiver.at === undefined ? '' : ` at “${waiver.at}”`;
    const message = `The waiver of “${waiver.finding}”${place} waives nothing: remove it, or correct the id.`;
    return [finding('unused-waiver', `waivers[${index}]`, waiver.at, message)];
  });
  return [...marked, ...unused];
}
