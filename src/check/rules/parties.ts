import type { DeclaredCookie } from '../../lint/declared.js';
import { declarationsOf } from '../declared.js';
import type { ObservedCookie, ObservedItem } from '../observed.js';
import { ofCookie, ofItem, type Subject } from '../subject.js';
import { finding, grouped, inPhases, type CheckRule, type Context, type InPhase } from './rule.js';
import { when, where } from './words.js';

interface Misplaced {
  readonly seen: InPhase<ObservedCookie | ObservedItem>;
  readonly subject: Subject;
  readonly declared: DeclaredCookie;
}

const partyOf = ({ cookie: { party = 'first' } }: DeclaredCookie): string => party;

/** The declarations of the observed party come first, so that checking the first one is enough. */
const misplacedIn = ({ observed, known, isOwn }: Context): Misplaced[] =>
  inPhases<ObservedCookie | ObservedItem>(observed, ({ cookies, items }) => [
    ...cookies,
    ...items,
  ]).flatMap((seen) => {
    const subject = 'storage' in seen ? ofItem(seen) : ofCookie(seen);
    const [declared] = isOwn(subject) ? [] : declarationsOf(subject, known);
    return declared && partyOf(declared) !== subject.party ? [{ seen, subject, declared }] : [];
  });

/** Data that is declared as the site's own, but is of a third party; and the reverse. */
export const wrongParty: CheckRule = (context) =>
  grouped(misplacedIn(context), ({ subject, declared }) =>
    [declared.path, context.known.siteOf(subject.host)].join(' '),
  ).map((group) => {
    const { subject, declared } = group[0]!;
    const { name = '', host, party } = subject;
    const service = declared.service.id;
    const seen = group.map((one) => one.seen);
    const message = `“${name}” of “${service}” is declared as of the ${partyOf(declared)} party, but ${when(seen)} ${host} has it, of the ${party} one, ${where(seen)}. Write "party": "${party}", or declare the other item too.`;
    return finding('wrong-party', { subject: name, service, host, seen, message });
  });
