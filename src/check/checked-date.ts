import { edited } from '../catalogue/json-edits.js';
import { memberOf, nodesOf } from '../catalogue/json-nodes.js';
import { PHASES, type Observed } from './observed.js';
import type { CheckReport } from './report.js';

/** The fields after which `checked` stands, the best one first. */
const BEFORE = ['updated', 'revision', '$schema'];

/**
 * Writes into the text of a policy that a browser compared the list with the site and found no
 * differences. Every other byte stays; a new field has the layout of the one before it.
 *
 * @param text The content of `cookies.json`, which has to be valid JSON.
 * @param day ISO 8601: `2026-11-29`.
 */
export function stamped(text: string, day: string): string {
  const root = nodesOf(text);
  const { members = [] } = root;
  const names = members.map(({ name }) => name);
  const before = BEFORE.map((name) => names.lastIndexOf(name)).find((index) => index >= 0) ?? -1;
  const [field, next] = [members[before], members[before + 1]];
  if (memberOf(root, 'checked') || !field || !next) {
    return edited(text, [{ path: ['checked'], value: day }]);
  }
  const [, colon] = /(\s*:\s*)$/.exec(text.slice(field.start, field.value.start))!;
  const gap = text.slice(field.value.end, next.start);
  const added = `"checked"${colon}${JSON.stringify(day)}${gap}`;
  return text.slice(0, next.start) + added + text.slice(next.start);
}

/** Removes `checked` from the text of a policy. Every other byte stays. */
export function unstamped(text: string): string {
  if (!memberOf(nodesOf(text), 'checked')) return text;
  // Of two fields of one name, the other one would count now.
  return unstamped(edited(text, [{ path: ['checked'], value: undefined }]));
}

const isWhole = ({ shard, phases, troubles }: Observed): boolean =>
  shard === undefined &&
  PHASES.every((phase) => phases.some((one) => one.phase === phase && one.notRun === undefined)) &&
  !troubles.some(({ isFatal }) => isFatal);

/**
 * Whether a policy may say that a browser found no differences: all phases ran on all pages, and there
 * is no error or warning, a waived one included. A note is no difference.
 */
export const hasNoDifference = ({ findings, observed }: CheckReport): boolean =>
  findings.every(({ severity }) => severity === 'note') && isWhole(observed);
