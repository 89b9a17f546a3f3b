import type { CookieDeclaration } from '../model/policy.js';
import type { Change } from './changes.js';
import { originText } from './origin.js';
import { unverifiedValues } from './unverified.js';
import { isOutdated, type Update } from './update-services.js';

/** Says how a service compares with the catalogue; no line if it is up to date. */
export function updateLines(update: Update): string[] {
  const { id, origin, facts } = update;
  if (!facts) return [`${id}: the catalogue has no “${origin.id}”, so it stays as it is.`];
  if (origin.date > facts.date) {
    return [`${id}: ${originText(origin)} is newer than this package, which has ${facts.date}.`];
  }
  return isOutdated(update) ? comparison(update) : [];
}

function comparison(update: Update): string[] {
  const { id, origin, facts, isThreeWay, changes, proposal } = update;
  const lines = [`${id}: ${originText(origin)} → ${originText(facts!)}`];
  if (!isThreeWay) {
    lines.push(
      `  The catalogue does not know its facts of ${origin.date}, so it can compare two ways only: what you lack is added, what differs stays.`,
    );
  }
  if (changes.length === 0) lines.push('  No value that you declare has changed.');
  if (proposal) lines.push(`  The catalogue now proposes the category “${proposal}”; yours stays.`);
  const unverified = unverifiedValues(facts!).flatMap(({ values }) => values);
  return [...lines, ...changes.map((change) => changeLine(change, unverified, isThreeWay))];
}

function changeLine({ label, own, now, verdict }: Change, unverified: string[], isKnown: boolean) {
  // A label has the place of the cookie: “cookie PREF (youtube.com)”.
  const isUnverified = unverified.some(
    (one) => `${label} `.includes(`cookie ${one} `) || label === one,
  );
  const mark = isUnverified && now !== undefined ? ' (not confirmed by a primary source)' : '';
  const line = `${label}: ${valueText(own)} → ${valueText(now)}${mark}`;
  if (verdict === 'take') return `  ${line}`;
  return `  ${line}; kept: ${isKnown ? 'the site has changed it' : 'it differs'}`;
}

function valueText(value: unknown): string {
  if (value === undefined) return 'none';
  if (value !== Object(value)) return String(value);
  const { name, duration } = value as CookieDeclaration;
  return typeof name === 'string' && (duration === undefined || typeof duration === 'string')
    ? `declared${duration ? `, ${duration}` : ''}`
    : JSON.stringify(value);
}
