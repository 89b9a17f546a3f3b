import { factsOf } from '../../lint/facts-of.js';
import { decidableCategories, type CookieDeclaration, type Service } from '../../model/policy.js';
import { declarationsOf } from '../declared.js';
import type { Phase } from '../observed.js';
import { ofContact, ofCookie, ofItem, ofSending, type Subject } from '../subject.js';
import { inPhases, type CheckRule, type Context } from './rule.js';
import { contactsIn } from './undeclared.js';
import { unreachedHosts } from './unreached.js';
import { unseenData, unseenService, type Seen } from './unseen.js';

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

function seenIn(context: Context): Seen {
  const { known, observed, identityOf, isOwn } = context;
  const items = itemsSeen(context).filter((subject) => !isOwn(subject));
  const cookies = items.flatMap((one) => declarationsOf(one, known)).map(({ cookie }) => cookie);
  const contacts = inPhases(observed, contactsIn);
  const services = contacts.flatMap((one) => identityOf(ofContact(one)).services);
  const unreached = unreachedHosts(context);
  return { cookies: new Set(cookies), services: new Set(services), unreached };
}

/** Declared data that was never observed, and services without data that were never contacted. */
export const neverSeen: CheckRule = (context) => {
  const { known, isOwn } = context;
  if (!known.policy || !isComplete(context)) return [];
  const seen = seenIn(context);
  return known.policy.services.filter(isVisited).flatMap((service) => {
    const { cookies = [] } = service;
    const missing = cookies.filter(
      (one) => isStored(one) && !seen.cookies.has(one) && !isOwn(declaredSubject(one)),
    );
    if (missing.length > 0) return [unseenData(service, missing, seen, known)];
    const hosts = factsOf(service, known)?.hosts ?? [];
    if (cookies.length > 0 || hosts.length === 0 || seen.services.has(service)) return [];
    return [unseenService(service, hosts)];
  });
};

/** A declaration as if it had been observed. */
const declaredSubject = ({ name, storage = 'cookie' }: CookieDeclaration): Subject => ({
  name,
  storage,
  host: '',
  party: 'first',
});
