import { ofContact } from '../subject.js';
import { finding, grouped, type CheckRule } from './rule.js';
import { contactsIn } from './undeclared.js';
import { because, ownerKey, unlawful } from './unlawful.js';
import { some, when, where, whose } from './words.js';

/**
 * Requests to a service before a choice, or in spite of an answer: once for each service, however
 * many hosts it has.
 */
export const requestedUnlawfully: CheckRule = (context) => {
  const contacts = unlawful(context, contactsIn, ofContact);
  const groups = grouped(contacts, ({ breach, identity }) => `${breach} ${ownerKey(identity)}`);
  return groups.map((group) => {
    const { breach, identity } = group[0]!;
    const seen = group.map((one) => one.seen);
    const hosts = [...new Set(group.map(({ subject }) => subject.host))].sort();
    const { host } = group[0]!.subject;
    const message = `Pages contact ${some(hosts)}${whose(identity)} ${when(seen)}, ${where(seen)}, but ${because(context, breach, identity)}. Put what contacts it behind a gate (docs/gates.md).`;
    const service = identity.declared?.id;
    return finding(`request-${breach}`, { subject: host, service, host, seen, message });
  });
};
