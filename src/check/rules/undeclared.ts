import type { CheckFinding } from '../finding.js';
import type { Identity } from '../identify.js';
import type {
  ObservedFrame,
  ObservedItem,
  ObservedPhase,
  ObservedRequest,
  Sighting,
} from '../observed.js';
import { ofContact, ofCookie, ofItem, ofSending, type Subject } from '../subject.js';
import { finding, grouped, inPhases, type CheckRule, type Context, type InPhase } from './rule.js';
import { guess, some, when, where } from './words.js';

interface Unknown {
  readonly subject: Subject;
  readonly identity: Identity;
  readonly seen: InPhase<Sighting>;
}

/** Those that nothing declares, with what they may be. */
function undeclared<T extends InPhase<Sighting>>(
  { identityOf, isOwn }: Context,
  all: readonly T[],
  subjectOf: (one: T) => Subject,
): Unknown[] {
  return all.flatMap((seen) => {
    const subject = subjectOf(seen);
    const identity = identityOf(subject);
    return identity.declared || isOwn(subject) ? [] : [{ subject, identity, seen }];
  });
}

/** One group for a name at a site, in any phase. */
const byPlace =
  ({ known }: Context) =>
  ({ subject: { name, storage, host } }: Unknown): string =>
    [storage, name, known.siteOf(host)].join(' ');

function report(
  id: 'undeclared-cookie' | 'undeclared-storage',
  what: string,
  group: readonly Unknown[],
): CheckFinding {
  const { subject, identity } = group.find(({ identity }) => identity.facts) ?? group[0]!;
  const seen = group.map((one) => one.seen);
  const { name = '', host, party } = subject;
  const place = party === 'third' ? `${host}, a third party` : host;
  const message = `Nothing declares “${name}”, ${what} of ${place}, which was observed ${when(seen)}, ${where(seen)}. ${guess(identity)}`;
  return finding(id, { subject: name, host, seen, message });
}

/** Cookies that were set, and those that were sent without having been set: of a signed-in visitor. */
export const undeclaredCookie: CheckRule = (context) => {
  const set = inPhases(context.observed, ({ cookies }) => cookies);
  const sent = inPhases(context.observed, (phase) => phase.sent);
  const all = [...undeclared(context, set, ofCookie), ...undeclared(context, sent, ofSending)];
  return grouped(all, byPlace(context)).map((group) =>
    report('undeclared-cookie', 'a cookie', group),
  );
};

const WORDS: Readonly<Record<ObservedItem['storage'], string>> = {
  local: 'an entry in the local storage',
  session: 'an entry in the session storage',
  indexeddb: 'a database',
  cache: 'a cache',
  worker: 'a service worker',
};

/** Items in storage, but for service workers, which a policy has no word for. */
export const undeclaredStorage: CheckRule = (context) => {
  const items = inPhases(context.observed, (phase) =>
    phase.items.filter(({ storage }) => storage !== 'worker'),
  );
  return grouped(undeclared(context, items, ofItem), byPlace(context)).map((group) => {
    const { storage } = group[0]!.seen as InPhase<ObservedItem>;
    return report('undeclared-storage', WORDS[storage], group);
  });
};

/** Requests to third parties, and their frames. */
export const contactsIn = ({
  requests,
  frames,
}: ObservedPhase): (ObservedRequest | ObservedFrame)[] =>
  [...requests, ...frames].filter(({ party }) => party === 'third');

/** Third parties that nothing declares, each once for all of its hosts. */
export const undeclaredHost: CheckRule = (context) => {
  const contacts = inPhases(context.observed, contactsIn);
  const found = undeclared(context, contacts, ofContact);
  return grouped(found, ({ subject }) => context.known.siteOf(subject.host)).map((group) => {
    const { subject, identity } = group.find((one) => one.identity.isSure) ?? group[0]!;
    const site = context.known.siteOf(subject.host);
    const hosts = [...new Set(group.map((one) => one.subject.host))].sort();
    const seen = group.map((one) => one.seen);
    const which = site === hosts.join() ? site : `${site} (${some(hosts)})`;
    const message = `Nothing declares ${which}, a third party which pages contact ${when(seen)}, ${where(seen)}. ${guess(identity)}`;
    return finding('undeclared-host', { subject: site, host: subject.host, seen, message });
  });
};
