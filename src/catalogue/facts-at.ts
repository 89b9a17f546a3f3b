import type { ServiceFacts } from './service-facts.js';

/**
 * The facts of an earlier day; `undefined` if the catalogue does not know them.
 *
 * An entry of the history has the values that were different then; `null` stands for a value that was
 * not there. Values that it does not name were as on the next day of the history, or as today.
 */
export function factsAt(facts: ServiceFacts, date: string): ServiceFacts | undefined {
  const { history = {} } = facts;
  if (date === facts.date) return facts;
  if (!Object.hasOwn(history, date)) return undefined;
  const days = Object.keys(history).filter((day) => day >= date);
  const changes = days
    .sort()
    .reverse()
    .map((day) => history[day]);
  return Object.assign({}, facts, ...changes, { date }) as ServiceFacts;
}
