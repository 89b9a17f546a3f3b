import { createHash } from 'node:crypto';

/** What may change without a new day: no policy has it. It says how we know, search or choose. */
const NO_FACTS = new Set([
  '$schema',
  'aliases',
  'date',
  'evidence',
  'feature',
  'sources',
  'note',
  'history',
  'contested',
]);

/** The same text for the same facts, whatever the order of their fields. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== Object(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !NO_FACTS.has(name));
  return Object.fromEntries(entries.sort().map(([name, one]) => [name, canonical(one)]));
}

/** The SHA-256 of the facts of a service, in hexadecimal digits. */
export const digestOf = (service) =>
  createHash('sha256')
    .update(JSON.stringify(canonical(service)))
    .digest('hex');

/** Adds the digests of days that are not known yet. Those that are known never change. */
export function withNewDays(digests, services) {
  const entries = services.map((service) => {
    const { id, date } = service;
    return [id, { [date]: digestOf(service), ...digests[id] }];
  });
  return Object.fromEntries(entries.sort());
}

/** Facts that have changed since their day was written down. */
export function changedFacts({ service }, { digests }) {
  const { id, date } = service;
  const known = digests[id]?.[date];
  if (known === undefined || known === digestOf(service)) return [];
  const what = `is still ${date}, but the facts have changed: copy the earlier ones to history["${date}"], write today’s day here, and run "npm run generate"`;
  return [{ check: 'changed-facts', path: 'date', what }];
}

/** A new day without the facts of the day before, with which sites compare theirs. */
export function lostHistory({ service }, { digests }) {
  const { id, date, history = {} } = service;
  return Object.keys(digests[id] ?? {})
    .filter((day) => day !== date && !Object.hasOwn(history, day))
    .map((day) => {
      const what = `lacks ${day}: copy the facts of that day there from git, for sites have them with “from”: "${id}@${day}"`;
      return { check: 'lost-history', path: 'history', what };
    });
}
