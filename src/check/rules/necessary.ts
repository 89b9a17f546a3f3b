import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { servesAdvertising } from '../../catalogue/declare.js';
import { advertisingUse, factsOf } from '../../lint/facts-of.js';
import { basisOf, type Basis, type Service } from '../../model/policy.js';
import type { Sighting } from '../observed.js';
import { ofContact, ofCookie, ofItem, type Subject } from '../subject.js';
import { finding, grouped, inPhases, type CheckRule, type Context, type InPhase } from './rule.js';
import { contactsIn } from './undeclared.js';
import { some, where } from './words.js';

function basisFor({ permissions, observed }: Context, service: Service): Basis | undefined {
  const all = permissions.policy?.categories ?? [];
  const category = all.find(({ id }) => id === service.category);
  return category && basisOf(category, observed.region);
}

const OPTIONAL: readonly string[] = ['statistics', 'marketing', 'media'];

/** Whether nothing excuses the basis. Audience measurement can be exempt, advertising never. */
function isDoubtful(basis: Basis | undefined, facts: ServiceFacts): boolean {
  if (basis === 'necessary') return OPTIONAL.includes(facts.category) || servesAdvertising(facts);
  return basis === 'exempt' && servesAdvertising(facts);
}

interface Doubt {
  readonly service: Service;
  readonly facts: ServiceFacts;
  readonly what: string;
  readonly host: string;
  readonly seen: InPhase<Sighting>;
}

/** Sightings of services that are declared as always on, but are something else. */
function doubtsAbout(context: Context, subject: Subject, seen: InPhase<Sighting>): Doubt[] {
  const { services, facts, isSure } = context.identityOf(subject);
  if (!isSure || context.isOwn(subject)) return [];
  const what = subject.name ?? subject.host;
  return services.flatMap((service) => {
    // Another entry may have the same name, and the site has said which one it means.
    const found = factsOf(service, context.known) ?? facts;
    const isOne = found && isDoubtful(basisFor(context, service), found);
    return isOne ? [{ service, facts: found, what, host: subject.host, seen }] : [];
  });
}

function doubtsIn(context: Context): Doubt[] {
  const { observed } = context;
  return [
    ...inPhases(observed, ({ cookies }) => cookies).map((one) => [ofCookie(one), one] as const),
    ...inPhases(observed, ({ items }) => items).map((one) => [ofItem(one), one] as const),
    ...inPhases(observed, contactsIn).map((one) => [ofContact(one), one] as const),
  ].flatMap(([subject, seen]) => doubtsAbout(context, subject, seen));
}

/** Services that are declared as always on, whereas the catalogue knows them as optional. */
export const doubtfulNecessary: CheckRule = (context) =>
  grouped(doubtsIn(context), ({ service }) => service.id).map((group) => {
    const { service, facts, host } = group[0]!;
    const seen = group.map((one) => one.seen);
    const names = [...new Set(group.map(({ what }) => `“${what}”`))];
    const use =
      advertisingUse(service, context.known) ??
      `the catalogue knows ${facts.name} as a service for ${facts.category}`;
    const contested = facts.contested ? ` ${facts.contested}` : '';
    const message = `“${service.id}” is declared in “${service.category}”, which is always on, but ${use}: ${some(names)} ${names.length === 1 ? 'was' : 'were'} observed ${where(seen)}. Move it to a category with the basis consent, or waive this with your reason.${contested}`;
    return finding('doubtful-necessary', {
      subject: service.id,
      service: service.id,
      host,
      seen,
      message,
    });
  });
