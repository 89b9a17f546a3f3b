import { originOf } from '../catalogue/origin.js';
import { KINDS } from '../model/kinds.js';
import { checkedTexts } from '../model/check-texts.js';
import { isDay, parsePolicy } from '../model/parse-policy.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import type { Policy } from '../model/policy.js';
import type { Schema } from '../model/schema-check.js';
import { regionProblems } from '../regions/problems.js';
import { usualCategory } from './bases.js';
import { declaredServices, declaredSignals, idAt } from './declared.js';
import { finding, type Finding } from './finding.js';
import { mismatches } from './full-schema.js';

/** A policy whose form is right, or what is wrong with it. */
export interface Shaped {
  /** Absent if the other rules could not read it. */
  readonly policy?: Policy | undefined;
  readonly findings: readonly Finding[];
}

/** What pages do not check: a wrong value there has no effect that a visitor sees. */
const extras = (policy: Policy): PolicyProblem[] =>
  declaredServices(policy).flatMap(({ service: { kind = 'video', from }, path }) => [
    ...(usualCategory(kind)
      ? []
      : [{ path: `${path}.kind`, expected: `one of ${Object.keys(KINDS).join(', ')}` }]),
    ...(from === undefined || originOf(from)
      ? []
      : [{ path: `${path}.from`, expected: 'an entry and its day, such as youtube@2026-11-28' }]),
  ]);

/** In pages the statement leaves such a day out. */
const noDay = ({ checked }: Policy): PolicyProblem[] =>
  isDay(checked)
    ? []
    : [{ path: 'checked', expected: 'a day of the calendar, such as 2026-11-29' }];

function unnamedSignals(policy: Policy): PolicyProblem[] {
  const named = declaredSignals(policy).map(({ path }) => path);
  return (policy.signals ?? [])
    .map((_, index) => `signals[${index}]`)
    .filter((path) => !named.includes(path))
    .map((path) => ({ path: `${path}.name`, expected: 'the name of a signal (it is missing)' }));
}

function reported(problems: readonly PolicyProblem[], data: unknown): Finding[] {
  return problems.map(({ path, expected }) =>
    finding('schema', path, idAt(path, data), `${path || 'The file'} should be ${expected}.`),
  );
}

/**
 * Checks the form of a policy: the whole schema, the rules of ids and links, own texts, and what only
 * the command line reads.
 *
 * @param schema The full schema; see `fullSchema`.
 */
export function shaped(data: unknown, schema: Schema): Shaped {
  const problems = mismatches(data, schema);
  if (problems.length > 0) return { findings: reported(problems, data) };
  const { policy, problems: more } = parsePolicy(data);
  if (!policy) return { findings: reported(more, data) };
  const texts = checkedTexts(policy.texts).problems;
  const all = [...more, ...texts, ...noDay(policy), ...extras(policy)];
  all.push(...unnamedSignals(policy), ...regionProblems(policy));
  return { policy, findings: reported(all, data) };
}
