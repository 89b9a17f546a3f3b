import { stateIn } from '../allowed.js';
import { declaredIds, type Service } from '../../model/policy.js';
import type { Moment, ObservedGate, ObservedPhase } from '../observed.js';
import { ofContact, ofCookie } from '../subject.js';
import { finding, grouped, inPhases, stateOf, type CheckRule, type Context } from './rule.js';
import { contactsIn } from './undeclared.js';
import { listed, when, where } from './words.js';

const keyOf = ({ ids, kind, host = '' }: ObservedGate): string =>
  [ids.join(' '), kind, host].join(' | ');

const nameOf = ({ ids, host }: ObservedGate): string =>
  `The gate for ${ids.map((id) => `“${id}”`).join(' ')}${host ? ` around ${host}` : ''}`;

/** A gate with its phase, so far as the policy says that it has to be shut. */
interface Shut {
  readonly gate: ObservedGate;
  readonly inside: ObservedPhase;
}

/** Gates that are shut because an id is not granted, and of whose kind none is open then. */
const shutGates = ({ observed, permissions }: Context): Shut[] =>
  observed.phases.flatMap((inside) =>
    inside.gates
      .filter((gate) => {
        const state = stateIn(inside.phase, gate.moment);
        const isDenied =
          state !== 'granted' && !gate.ids.every((id) => permissions.isGranted(id, state));
        return !gate.isOpen && isDenied && !hasOpen(inside, gate);
      })
      .map((gate) => ({ gate, inside })),
  );

const hasOpen = ({ gates }: ObservedPhase, shut: ObservedGate): boolean =>
  gates.some(
    (gate) =>
      gate.isOpen &&
      gate.moment === shut.moment &&
      (shut.host ? gate.host === shut.host : keyOf(gate) === keyOf(shut)),
  );

/** The services that a gate stands for: those it names, or the only one of a category. */
function servicesOf({ ids }: ObservedGate, { known }: Context): Service[] {
  const all = known.policy?.services ?? [];
  return ids.flatMap((id) => {
    const named = all.filter((service) => service.id === id);
    const inside = all.filter(({ category }) => category === id);
    return named.length > 0 ? named : inside.length === 1 ? inside : [];
  });
}

/** What of a gate runs on its page at the same moment: hosts and names. */
function effectsIn({ gate, inside }: Shut, context: Context): string[] {
  const services = servicesOf(gate, context);
  const isHere = (one: { page: string; moment: Moment }) =>
    one.page === gate.page && one.moment === gate.moment;
  const isTheirs = (found: readonly Service[]) => found.some((one) => services.includes(one));
  const state = stateIn(inside.phase, gate.moment);
  const isAllowed = (found: readonly Service[]) =>
    found.some(({ id }) => context.permissions.isGranted(id, state));
  const hosts = contactsIn(inside).filter((contact) => {
    const found = context.identityOf(ofContact(contact)).services;
    const isMeant = gate.host ? contact.host === gate.host : isTheirs(found);
    return isHere(contact) && isMeant && !isAllowed(found);
  });
  const cookies = inside.cookies.filter((cookie) => {
    const found = context.identityOf(ofCookie(cookie)).services;
    return isHere(cookie) && isTheirs(found) && !isAllowed(found);
  });
  const names = cookies.map(({ name }) => `the cookie “${name}” is set`);
  return [...new Set([...hosts.map(({ host }) => `${host} is contacted`), ...names])];
}

/** What runs although a gate is shut, and how to hold it back. */
function causeOf(gates: readonly ObservedGate[]): string {
  const live = gates.find((one) => one.live)?.live;
  return live
    ? `the ${live} in the gate has its address in src, which the browser loads at once. Write data-src instead of src`
    : 'something outside of the gate does it, or an element in it has its address in src. Remove that or put it behind the gate too, or write data-src instead of src';
}

/** Gates that are shut while what they hold back runs all the same. */
export const gateWithoutEffect: CheckRule = (context) => {
  const found = shutGates(context).flatMap((shut) => {
    const effects = effectsIn(shut, context);
    const seen = { ...shut.gate, phase: shut.inside.phase };
    return effects.length > 0 ? [{ gate: shut.gate, effects, seen }] : [];
  });
  return grouped(found, ({ gate }) => keyOf(gate)).map((group) => {
    const { gate, effects } = group[0]!;
    const seen = group.map((one) => one.seen);
    const subject = gate.ids.join(' ');
    const service = servicesOf(gate, context)[0]?.id;
    const message = `${nameOf(gate)} is shut ${when(seen)}, ${where(seen)}, but ${listed(effects.slice(0, 3))}: ${causeOf(group.map((one) => one.gate))} (docs/gates.md).`;
    return finding('gate-without-effect', { subject, service, host: gate.host, seen, message });
  });
};

/** Whether the policy has no such category or service, so that visitors cannot grant it. */
const isUnknown = (id: string, { permissions: { policy } }: Context): boolean =>
  policy !== undefined && !declaredIds(policy).includes(id);

/** Why a gate stays shut, and how to open it. */
function shutBecause({ ids }: ObservedGate, context: Context): string {
  const unknown = ids.find((id) => isUnknown(id, context));
  return unknown === undefined
    ? 'look for errors in the console of the page, and whether the page loads consent-elements there'
    : `nothing declares “${unknown}”, so nobody can grant it. Declare it, or correct the id`;
}

/** Gates that are open nowhere, although the visitor has accepted all that there is. */
export const gateStaysShut: CheckRule = (context) => {
  const all = inPhases(context.observed, ({ phase, gates }) =>
    phase === 'accept' ? gates.filter(({ moment }) => moment === 'after') : [],
  );
  return grouped(all, keyOf).flatMap((group) => {
    const gate = group[0]!;
    const isOwed = (id: string) =>
      isUnknown(id, context) || context.permissions.isGranted(id, stateOf(gate));
    if (!gate.ids.every(isOwed) || group.some(({ isOpen }) => isOpen)) return [];
    const subject = gate.ids.join(' ');
    const service = servicesOf(gate, context)[0]?.id;
    const message = `${nameOf(gate)} is still shut ${when(group)}, ${where(group)}: ${shutBecause(gate, context)}.`;
    return [
      finding('gate-stays-shut', { subject, service, host: gate.host, seen: group, message }),
    ];
  });
};
