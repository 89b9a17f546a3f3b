import { factsOf } from '../../lint/facts-of.js';
import { decidableCategories, type CookieDeclaration, type Service } from '../../model/policy.js';
import { declarationsOf } from '../declared.js';
import type { CheckFinding } from '../finding.js';
import type { Phase } from '../observed.js';
import { ofContact, ofCookie, ofItem, ofSending, type Subject } from '../subject.js';
import { finding, inPhases, type CheckRule, type Context } from './rule.js';
import { contactsIn } from './undeclared.js';
import { some } from './words.js';

/**
 * Whether the visits could see everything: on all pages, and after acceptance, unless there is nothing
 * to accept.
 */
function isComplete({ observed, permissions: { policy } }: Context): boolean {
  const { phases, shard, region } = observed;
  const isAsked = policy !== undefined && decidableCategories(policy, region).length > 0;
  const needed: Phase = isAsked ? 'accept' : 'untouched';
  return shard === undefined && phases.some(({ phase, notRun }) => phase === needed && !notRun);
}

function itemsSeen({ observed }: Context): Subject[] {
  return [
    ...inPhases(observed, ({ cookies }) => cookies).map(ofCookie),
    ...inPhases(observed, ({ sent }) => sent).map(ofSending),
    ...inPhases(observed, ({ items }) => items).map(ofItem),
  ];
}

/** A visit sees the public part of a site, so a service of another part says nothing. */
const isVisited = ({ locations = [] }: Service): boolean =>
  locations.length === 0 || locations.includes('front');

/** The pixel of a service is a request, of which only the host is known. */
const isStored = ({ storage }: CookieDeclaration): boolean => storage !== 'pixel';

function report({ id }: Service, what: string, it = 'it'): CheckFinding {
  const fix = `Remove ${it} from the list, or visit a page that uses ${it}.`;
  const message = `${what} in any phase, not even after acceptance. ${fix}`;
  return finding('never-seen', { subject: id, service: id, seen: [], message });
}

function unseenData(service: Service, missing: readonly CookieDeclaration[]): CheckFinding {
  const which = some(
    missing.map(({ name }) => `“${name}”`),
    8,
  );
  const [were, it] = missing.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return report(service, `${which} of “${service.id}” ${were} not observed`, it);
}

/** Declared data that was never observed, and services without data that were never contacted. */
export const neverSeen: CheckRule = (context) => {
  const { known, observed, identityOf, isOwn } = context;
  if (!known.policy || !isComplete(context)) return [];
  const items = itemsSeen(context).filter((subject) => !isOwn(subject));
  const seen = new Set(
    items.flatMap((one) => declarationsOf(one, known)).map(({ cookie }) => cookie),
  );
  const contacted = new Set(
    inPhases(observed, contactsIn).flatMap((one) => identityOf(ofContact(one)).services),
  );
  return known.policy.services.filter(isVisited).flatMap((service) => {
    const { cookies = [] } = service;
    const missing = cookies.filter(
      (one) => isStored(one) && !seen.has(one) && !isOwn(declaredSubject(one)),
    );
    if (missing.length > 0) return [unseenData(service, missing)];
    const hosts = factsOf(service, known)?.hosts ?? [];
    if (cookies.length > 0 || hosts.length === 0 || contacted.has(service)) return [];
    return [report(service, `“${service.id}” (${some(hosts)}) was not contacted`)];
  });
};

/** A declaration as if it had been observed. */
const declaredSubject = ({ name, storage = 'cookie' }: CookieDeclaration): Subject => ({
  name,
  storage,
  host: '',
  party: 'first',
});
