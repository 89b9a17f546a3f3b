import type { Schema } from '../model/schema-check.js';
import { wrongAddress } from './addresses.js';
import { contradictsCatalogue, staleFacts, unverified } from './compared.js';
import { missingController } from './controller.js';
import { finding, SEVERITIES, type Known, type Rule } from './finding.js';
import { missingDuration, missingPrivacy, missingProvider, noPurpose } from './information.js';
import { missingText } from './languages.js';
import { advertisingNecessary, objectableAdvertising, optionalNecessary } from './legal-basis.js';
import { longDuration } from './lifetimes.js';
import { ignoredRegions, unknownFacts, unknownHost, unknownSignal } from './names.js';
import { matchAll, overlappingPattern } from './patterns.js';
import { lineAt, linesIn } from './positions.js';
import { shaped } from './shape.js';
import { unknownOption, wrongOption } from './signal-options.js';
import { unknownField } from './unknown-fields.js';
import { withWaivers, type Waived } from './waivers.js';

/** The rules for a policy whose form is right. */
export const RULES: readonly Rule[] = [
  advertisingNecessary,
  objectableAdvertising,
  optionalNecessary,
  missingController,
  wrongAddress,
  missingProvider,
  missingPrivacy,
  missingDuration,
  longDuration,
  matchAll,
  overlappingPattern,
  missingText,
  noPurpose,
  unknownHost,
  unknownSignal,
  unknownOption,
  wrongOption,
  ignoredRegions,
  unknownFacts,
  contradictsCatalogue,
  staleFacts,
  unverified,
];

/** A finding with its line in the file, from 1; and the reason, if the file waives it. */
export interface Reported extends Waived {
  readonly line: number;
}

/** What the rules need besides the file. */
export interface Knowledge extends Known {
  /** The full schema; see `fullSchema`. */
  readonly schema: Schema;
}

/** The line that the engine means, as far as its message says it. */
function lineOfError(text: string, { message }: Error): number {
  const [, offset] = /at position (\d+)/.exec(message) ?? [];
  const isAtEnd = /end of/.test(message);
  // An end that comes too early is where the last line is, not after it.
  return lineAt(text.trimEnd(), Number(offset ?? (isAtEnd ? Infinity : 0)));
}

function unreadable(text: string, error: Error): Reported[] {
  const message = `The file should be JSON (${error.message}): correct it where the line is named, or just before.`;
  return [{ ...finding('json', '', undefined, message), line: lineOfError(text, error) }];
}

function found(data: unknown, { schema, ...known }: Knowledge): Waived[] {
  const { policy, findings } = shaped(data, schema);
  const form = [...findings, ...unknownField(data, schema, policy !== undefined)];
  if (!policy) return form;
  return withWaivers(policy, [...form, ...RULES.flatMap((rule) => rule(policy, known))]);
}

/** In the order of their severity, then of their lines. Sorting keeps the order of the rules. */
const inOrder = (one: Reported, other: Reported): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || one.line - other.line;

/**
 * Checks the text of a policy file: its form, what the law asks, and what the catalogue knows.
 *
 * @param file The content of `cookies.json`. A byte order mark is allowed, as in a page.
 * @returns All findings, the waived ones included. Never throws because of the file.
 */
export function lint(file: string, knowledge: Knowledge): Reported[] {
  const text = file.replace(/^\uFEFF/, '');
  try {
    const data: unknown = JSON.parse(text);
    const lineOf = linesIn(text);
    const all = found(data, knowledge);
    return all.map((one) => ({ ...one, line: lineOf(one.path) })).sort(inOrder);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(text, error);
    throw error;
  }
}
