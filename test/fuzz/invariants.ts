import { expect } from '@esm-bundle/chai';
import type { Consent, Decision } from '../../src/model/record.js';
import type { Choices } from '../../src/model/decide.js';
import {
  basisOf,
  declaredIds,
  isDecidable,
  sellsData,
  type Category,
  type Policy,
} from '../../src/model/policy.js';
import { readConsent } from '../../src/server.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { AT } from '../records.js';
import { STRANGE_IDS } from './cookies.js';

/** The random values besides the policy. */
export interface Visit {
  readonly region: string | undefined;
  readonly gpc: boolean;
  /** The decisions to save, by the position of the id; the last ones are for undeclared ids. */
  readonly choices: readonly (Decision | undefined)[];
}

const clock = () => AT * 1000;

/** Asserts everything that must hold for a usable policy. */
export function expectInvariants(policy: Policy, visit: Visit): void {
  const storage = memoryStorage();
  const store = new ConsentStore({ storage, clock, ...visit });
  store.setPolicy(policy, 'the test');
  expectUndecided(store, policy, visit);
  expectInventory(store, policy);
  store.acceptAll();
  expect(grantedBy(store, policy)).to.deep.equal(declaredIds(policy));
  expectKept(store, storage.read(), policy, visit);
  store.rejectAll();
  expect(store.undecided).to.be.empty;
  expect(grantedBy(store, policy)).to.deep.equal(lockedIds(policy, visit));
  expectKept(store, storage.read(), policy, visit);
  const said = new Map<string, Decision>();
  for (const turn of [0, 1, 2]) {
    const choices = choicesFor(policy, visit, turn);
    store.save(choices);
    follow(said, choices, policy);
    expectSaved(store, said, policy, visit);
    expectKept(store, storage.read(), policy, visit);
  }
  expectNoGain(storage.read() ?? '', policy, visit);
  store.reset();
  expectUndecided(store, policy, visit);
}

/** Each id with its category. */
function withCategory({ categories, services }: Policy): [id: string, category: Category][] {
  const home = (id: string) => categories.find((category) => category.id === id)!;
  return [
    ...categories.map((category) => [category.id, category] as [string, Category]),
    ...services.map(({ id, category }) => [id, home(category)] as [string, Category]),
  ];
}

function grantedBy(consent: { isGranted(id: string): boolean }, policy: Policy): string[] {
  const all = [...new Set([...declaredIds(policy), ...STRANGE_IDS, 'consent_cookie'])];
  return all.filter((id) => consent.isGranted(id));
}

function lockedIds(policy: Policy, { region }: Visit): string[] {
  return withCategory(policy)
    .filter(([, category]) => !isDecidable(basisOf(category, region)))
    .map(([id]) => id);
}

/** Only ids that need no consent are granted, and the signal denies those that sell data. */
function expectUndecided(store: ConsentStore, policy: Policy, { region, gpc }: Visit): void {
  const isOn = (category: Category) => {
    const basis = basisOf(category, region);
    if (!isDecidable(basis)) return true;
    return basis !== 'consent' && !(gpc && sellsData(category));
  };
  const on = withCategory(policy).filter(([, category]) => isOn(category));
  expect(grantedBy(store, policy)).to.deep.equal(on.map(([id]) => id));
}

/** Every service has one row, and the consent cookie has one unless it is declared. */
function expectInventory({ inventory }: ConsentStore, { services, categories }: Policy): void {
  const rows = inventory.flatMap((group) => group.services.map(({ id }) => id));
  const declared = services.map(({ id }) => id);
  expect(rows.filter((id) => id !== 'consent_cookie')).to.have.members(declared);
  expect(rows.length - declared.length).to.be.within(0, 1);
  const groups = inventory.map(({ category }) => category.id);
  expect(new Set(groups)).to.have.length(groups.length);
  expect(groups).to.include.members(categories.map(({ id }) => id));
}

function choicesFor(policy: Policy, { choices }: Visit, turn: number): Choices {
  const ids = [...declaredIds(policy), ...STRANGE_IDS];
  const chosen = ids.map((id, index) => [id, choices[(index + turn) % choices.length]] as const);
  return Object.fromEntries(chosen.filter(([, decision]) => decision)) as Choices;
}

/** The decisions saved after rejectAll(); a service that agrees with its category is not stored. */
function follow(said: Map<string, Decision>, saved: Choices, { categories, services }: Policy) {
  const choices = new Map(Object.entries(saved));
  for (const { id } of categories) {
    const own = services.filter(({ category }) => category === id);
    if (choices.get(id) === 'denied') for (const service of own) said.delete(service.id);
    said.set(id, choices.get(id) ?? said.get(id) ?? 'denied');
    for (const service of own) {
      const decision = choices.get(service.id) ?? said.get(service.id);
      if (decision === undefined || decision === said.get(id)) said.delete(service.id);
      else said.set(service.id, decision);
    }
  }
}

function expectSaved(
  store: ConsentStore,
  said: ReadonlyMap<string, Decision>,
  policy: Policy,
  visit: Visit,
): void {
  const locked = lockedIds(policy, visit);
  const expected = withCategory(policy).filter(
    ([id, category]) =>
      locked.includes(id) || (said.get(id) ?? said.get(category.id)) === 'granted',
  );
  expect(grantedBy(store, policy)).to.deep.equal(expected.map(([id]) => id));
}

/** The stored value restores the same state on a page and on a server. */
function expectKept(
  store: ConsentStore,
  value: string | undefined,
  policy: Policy,
  visit: Visit,
): void {
  const kept = readBack(value ?? '', policy, visit);
  const page = new ConsentStore({ storage: memoryStorage(value), clock, ...visit });
  page.setPolicy(policy, 'the test');
  for (const id of declaredIds(policy)) {
    expect(kept.decision(id), id).to.equal(store.decision(id));
    expect(page.decision(id), id).to.equal(store.decision(id));
  }
  expect(grantedBy(kept, policy)).to.deep.equal(grantedBy(store, policy));
}

/** A truncated value grants no more; an opt-out that is lost entirely counts as never made. */
function expectNoGain(value: string, policy: Policy, visit: Visit): void {
  const most = [value, ''].flatMap((text) => grantedBy(readBack(text, policy, visit), policy));
  for (const cut of beginnings(value)) {
    const granted = grantedBy(readBack(cut, policy, visit), policy);
    expect(most, cut).to.include.members(granted);
  }
}

function readBack(value: string, policy: Policy, { region, gpc }: Visit): Consent {
  return readConsent(`cookies_preferences=${value}`, { policy, region, gpc, now: clock() });
}

/** The text truncated at each position. */
function beginnings(text: string): string[] {
  return Array.from(text, (_, length) => text.slice(0, length));
}
