import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { isAll } from '../../lint/facts-of.js';
import { matchesName } from '../../model/name-pattern.js';
import { itemsInCatalogue } from '../in-catalogue.js';
import type { Known } from '../known.js';
import type { Subject } from '../subject.js';

/** The ids of the entries of the catalogue that are there for certain. */
export type Present = ReadonlySet<string>;

/** The entries of the catalogue that alone have one of these items. */
export function presentIn(all: readonly Subject[], known: Known): Present {
  const matches = all.map((subject) => itemsInCatalogue(subject, known));
  const alone = matches.filter(({ length }) => length === 1);
  return new Set(alone.flat().map(({ facts }) => facts.id));
}

/** Whether a name begins as one of the site's own items of a service does, wherever those are. */
const resembles = ({ cookies = [] }: ServiceFacts, { name }: Subject): boolean =>
  cookies.some(
    ({ name: pattern, domain }) =>
      !domain && /^[^*]{3}/.test(pattern) && !isAll(pattern) && matchesName(pattern, name ?? ''),
  );

/**
 * The one service, among those that are there for certain, whose names something has: a short name
 * such as `AMP_*` identifies nothing by itself.
 */
export function relativeOf(
  subject: Subject,
  present: Present,
  { services }: Known,
): ServiceFacts | undefined {
  if (subject.party !== 'first') return undefined;
  const [facts, other] = [...present]
    .flatMap((id) => services.get(id) ?? [])
    .filter((one) => resembles(one, subject));
  return other ? undefined : facts;
}
