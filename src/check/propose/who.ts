import type { ServiceFacts } from '../../catalogue/service-facts.js';
import type { Service } from '../../model/policy.js';
import { declaredFor } from '../declared.js';
import { identifyUndeclared, type Identity } from '../identify.js';
import { itemsInCatalogue } from '../in-catalogue.js';
import type { Known } from '../known.js';
import type { Subject } from '../subject.js';
import { relativeOf, type Present } from './similar-service.js';

/** Who has stored something, as far as it is known. */
export interface Who {
  /** The service of the policy. */
  readonly declared?: Service | undefined;
  readonly facts?: ServiceFacts | undefined;
  /** The company to which the host belongs. */
  readonly owner?: string | undefined;
  /** Why it is thought to be that: the end of a sentence after “because”. */
  readonly ground: string;
}

const NONE: Present = new Set();

/**
 * Says in which service something belongs that the list does not declare.
 *
 * @param present The entries of the catalogue that are there for certain; see `presentIn`.
 */
export function whoIs(subject: Subject, known: Known, present: Present = NONE): Who {
  const { relative, facts, owner, ...identity } = identifyUndeclared(subject, known);
  const ground = groundOf(identity, subject);
  const shown = relative ? undefined : shownBy(subject, identity, known, present);
  if (!shown || shown === facts) return { declared: relative, facts, owner, ground };
  const why = `${shown.name} is there, whose names “${subject.name}” resembles`;
  return { declared: declaredFor(shown, known), facts: shown, owner, ground: why };
}

/** Of several likely entries, or of none, the one that something else shows to be there. */
function shownBy(
  subject: Subject,
  { isSure }: Pick<Identity, 'isSure'>,
  known: Known,
  present: Present,
): ServiceFacts | undefined {
  if (!isSure) return relativeOf(subject, present, known);
  return itemsInCatalogue(subject, known).find(({ facts }) => present.has(facts.id))?.facts;
}

function groundOf({ ground, isSure }: Pick<Identity, 'ground' | 'isSure'>, subject: Subject) {
  if (isSure) return `“${subject.name}” was observed: ${ground}`;
  if (ground) return ground;
  return subject.party === 'first'
    ? 'the site itself stores it'
    : `nothing is known of ${subject.host}`;
}
