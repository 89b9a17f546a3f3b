import type { CheckFinding } from '../finding.js';
import type { ObservedCookie, ObservedItem, ObservedSending } from '../observed.js';
import { ofCookie, ofItem, ofSending, type Subject } from '../subject.js';
import { finding, grouped, type CheckRule, type Context } from './rule.js';
import { because, itemKey, unlawful, type Breach, type Unlawful } from './unlawful.js';
import { some, when, where, whose } from './words.js';

type Stored = ObservedCookie | ObservedItem;

const subjectOf = (one: Stored): Subject => ('storage' in one ? ofItem(one) : ofCookie(one));

/** Everything that was stored although its service was not allowed, by breach and item. */
function storedIn(context: Context): Unlawful<Stored>[][] {
  const all = unlawful<Stored>(context, ({ cookies, items }) => [...cookies, ...items], subjectOf);
  return grouped(all, (one) => itemKey(context, one));
}

/** How to keep something from being stored. */
function remedy({ subject, seen }: Unlawful<Stored>): string {
  if (subject.party === 'third') {
    return 'Put the script or frame that contacts it behind a gate (docs/gates.md).';
  }
  return 'setBy' in seen && seen.setBy === 'server'
    ? 'Let the server set it only after consent (docs/server.md).'
    : 'Put the script that stores it behind a gate (docs/gates.md).';
}

function reportStored(context: Context, group: readonly Unlawful<Stored>[]): CheckFinding {
  const [first] = group;
  const { subject, identity, breach } = first!;
  const seen = group.map((one) => one.seen);
  const { name = '', host } = subject;
  const message = `“${name}”${whose(identity)} is stored ${when(seen)}, ${where(seen)}, but ${because(context, breach, identity)}. ${remedy(first!)}`;
  const service = identity.declared?.id;
  return finding(`set-${breach}`, { subject: name, service, host, seen, message });
}

/** Data that is stored before a choice, or in spite of an answer. */
export const setUnlawfully: CheckRule = (context) =>
  storedIn(context).map((group) => reportStored(context, group));

/** The cookies that are sent in spite of an answer, but for those that were set in spite of it. */
function sentIn(context: Context): Unlawful<ObservedSending>[][] {
  const set = new Set(storedIn(context).map(([first]) => itemKey(context, first!)));
  const sent = unlawful(context, (phase) => phase.sent, ofSending);
  return grouped(
    sent.filter((one) => one.breach !== 'before-choice' && !set.has(itemKey(context, one))),
    (one) => itemKey(context, one),
  );
}

/** Cookies that go to servers in spite of an answer: those of an earlier phase, too. */
export const sentUnlawfully: CheckRule = (context) =>
  sentIn(context).map((group) => {
    const { subject, identity, ...first } = group[0]!;
    const breach = first.breach as Exclude<Breach, 'before-choice'>;
    const seen = group.map((one) => one.seen);
    const hosts = [...new Set(group.map((one) => one.subject.host))].sort();
    const { name = '', host, party } = subject;
    const fix =
      party === 'third'
        ? 'Put what contacts the host behind a gate (docs/gates.md).'
        : 'Declare its name, path and party, so that the page deletes it, or let the server delete it (docs/server.md).';
    const message = `“${name}”${whose(identity)} is sent to ${some(hosts)} ${when(seen)}, ${where(seen)}, but ${because(context, breach, identity)}. ${fix}`;
    const service = identity.declared?.id;
    return finding(`sent-${breach}`, { subject: name, service, host, seen, message });
  });

function keptMessage({ subject, identity, seen }: Unlawful<Stored>): string {
  const fix =
    'isHttpOnly' in seen && seen.isHttpOnly
      ? 'Scripts cannot delete it, so let the server do it (docs/server.md).'
      : identity.declared
        ? 'Look whether its path, domain and storage are as declared, and whether a script writes it again.'
        : 'Declare it, so that the page deletes it.';
  return `“${subject.name}”${whose(identity)} is still there at the end of a visit with a withdrawal, ${where([seen])}. ${fix}`;
}

/**
 * Data of the site that outlives a withdrawal. What was set after it, or is sent after it, is
 * reported as that.
 */
export const keptAfterWithdrawal: CheckRule = (context) => {
  const reported = new Set(
    [...storedIn(context), ...sentIn(context)].map(([first]) => itemKey(context, first!)),
  );
  const inWithdrawal = (all: readonly Stored[]) =>
    all
      .filter(({ isKept, party }) => isKept && party === 'first')
      .map((one): Stored => ({ ...one, moment: 'after' }));
  const kept = unlawful<Stored>(
    context,
    ({ phase, cookies, items }) =>
      phase === 'withdraw' ? inWithdrawal([...cookies, ...items]) : [],
    subjectOf,
  );
  const left = kept.filter((one) => !reported.has(itemKey(context, one)));
  return grouped(left, (one) => itemKey(context, one)).map((group) => {
    const { subject, identity } = group[0]!;
    return finding('kept-after-withdrawal', {
      subject: subject.name ?? '',
      service: identity.declared?.id,
      host: subject.host,
      seen: group.map((one) => one.seen),
      message: keptMessage(group[0]!),
    });
  });
};
