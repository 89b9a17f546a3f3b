import type { Policy } from '../model/policy.js';
import type { Addition } from './add-services.js';
import { leftOutLines } from './left-out-lines.js';
import { originOf, originText } from './origin.js';
import { unverifiedValues, type Unverified } from './unverified.js';

/** Gives each address the number of a footnote. */
type Footnotes = (address: string) => string;

/**
 * Says what was done for each service, what its author should know, which values no primary source
 * confirms, and what was left out. The sources are listed at the end.
 */
export function additionLines(additions: readonly Addition[], before: Policy): string[] {
  const addresses: string[] = [];
  const note = (address: string) => {
    if (!addresses.includes(address)) addresses.push(address);
    return `[${addresses.indexOf(address) + 1}]`;
  };
  const lines = additions.flatMap((addition) => [
    ...(isIdle(addition) ? [idleLine(addition, before)] : linesOf(addition, note)),
    ...leftOutLines(addition.leftOut),
  ]);
  if (!lines.some((line) => line.startsWith(UNCONFIRMED))) return lines;
  return [...lines, '', ADVICE, ...addresses.map((address, at) => `  [${at + 1}] ${address}`)];
}

const UNCONFIRMED = '  Not confirmed: ';
const ADVICE =
  'No primary source confirms these values. Compare them with what your browser stores, and correct the file.';

const isIdle = ({ outcome, labels }: Addition): boolean =>
  outcome !== 'added' && labels.length === 0;

function linesOf(addition: Addition, note: Footnotes): string[] {
  const { facts, labels } = addition;
  const unverified = unverifiedIn(addition).map((group) => groupText(group, note));
  return [
    headline(addition),
    ...(labels.length > 0 ? [`  ${labels.join(', ')}`] : []),
    ...(facts.contested ? [`  Disputed category: ${facts.contested}`] : []),
    ...(facts.note ? [`  Note: ${facts.note}`] : []),
    ...(unverified.length > 0 ? [UNCONFIRMED + unverified.join('; ')] : []),
  ];
}

const groupText = ({ values, sources }: Unverified, note: Footnotes): string =>
  `${values.join(', ')} ${sources.map(note).join(' ') || '(no source)'}`;

/** Of a service that was there before, only the values that were added. */
function unverifiedIn({ facts, outcome, labels }: Addition): Unverified[] {
  const groups = unverifiedValues(facts);
  if (outcome === 'added') return groups;
  const isNew = (value: string) =>
    labels.includes(value) || labels.includes(`duration of ${value}`);
  return groups
    .map(({ values, sources }) => ({ values: values.filter(isNew), sources }))
    .filter(({ values }) => values.length > 0);
}

function headline({ facts, id, category, outcome, isNewCategory }: Addition): string {
  if (outcome === 'present') return `Added to ${id}, which was there already:`;
  if (outcome === 'completed') {
    return `Completed ${id}, which was declared without the catalogue; its own values stay. New:`;
  }
  const where = isNewCategory ? `the new category “${category}”` : `“${category}”`;
  return `Added ${id} (${facts.name}) to ${where}.`;
}

function idleLine({ facts, id, category }: Addition, { services }: Policy): string {
  const origin = originOf(services.find((one) => one.id === id)?.from);
  const there = `${facts.id} is there already${id === facts.id ? '' : ` as ${id}`}, in “${category}”`;
  if (!origin || origin.date >= facts.date) return `${there}; nothing to add.`;
  const age = `${originText(origin)}; the catalogue has ${facts.date}`;
  return `${there}, from ${age}: “npx consent-elements update” compares.`;
}
