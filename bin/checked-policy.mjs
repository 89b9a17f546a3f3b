import { existsSync } from 'node:fs';
import { hasNoDifference, stamped, unstamped } from '../dist/check/checked-date.js';
import { isAddress } from '../dist/driver/policy-file.js';
import { readPolicy, writePolicy } from './policy-file.mjs';

const USUAL = 'cookies.json';

/** The file or address of the policy; `undefined` for the one of the site's own banner. */
export const policyFileOf = ({ policy }) => policy ?? (existsSync(USUAL) ? USUAL : undefined);

/** Why `--stamp` is not possible, as a sentence. */
export function mistakeInStamp({ stamp, ...values }) {
  const place = policyFileOf(values);
  const isFile = place !== undefined && !isAddress(place);
  return stamp && !isFile ? '--stamp writes into a file: name it by --policy.' : undefined;
}

/**
 * Notes the day in a policy from which the site does not differ, and removes the note otherwise.
 * Resolves to what was done.
 */
export async function stampPolicy(path, report) {
  const file = await readPolicy(path);
  const day = report.observed.finished.slice(0, 10);
  const isTrue = hasNoDifference(report);
  const text = isTrue ? stamped(file.text, day) : unstamped(file.text);
  if (text !== file.text) await writePolicy(file, text);
  return isTrue
    ? `${path}: checked on ${day}, no differences.`
    : `${path} does not say that it was checked: only six phases without an error or a warning count, waived ones included.`;
}
