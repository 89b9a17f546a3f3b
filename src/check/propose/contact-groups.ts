import { declaredAt, declaredFor } from '../declared.js';
import type { Known } from '../known.js';
import type { Observed } from '../observed.js';
import { contacted, contactsIn, type Contact } from './contacts.js';
import type { Group } from './sort-out.js';
import type { Todo } from './todos.js';

export interface Contacted {
  /** Services of the catalogue that store nothing, as far as was seen. */
  readonly groups: readonly Group[];
  readonly todos: readonly Todo[];
}

/**
 * Sorts the contacted hosts by their service, after the stored items. A policy cannot declare a
 * host without a service, so an unknown one is left to a person.
 */
export function contactGroups(
  observed: Observed,
  stored: readonly Group[],
  known: Known,
): Contacted {
  const groups = new Map<string, Group>();
  const todos: Todo[] = [];
  for (const contact of contactsIn(observed)) {
    const found = contacted(contact, known);
    const isThere = found.some(
      (facts) => declaredFor(facts, known) ?? stored.some((one) => one.facts?.id === facts.id),
    );
    if (isThere || isStoring(contact, stored, known)) continue;
    const [facts, other] = found;
    if (facts && !other) groups.set(facts.id, groupFor(contact, facts, known));
    else if (contact.party === 'third') todos.push(unknownTodo(contact, found, known));
  }
  return { groups: [...groups.values()].sort(byId), todos };
}

const byId = (one: Group, other: Group): number => (one.facts!.id < other.facts!.id ? -1 : 1);

/** Whether the host stores something that is declared, or will be. */
function isStoring(contact: Contact, stored: readonly Group[], known: Known): boolean {
  const domain = known.siteOf(contact.host);
  if (stored.some((group) => group.party === 'third' && group.domain === domain)) return true;
  return declaredAt(contact, known) !== undefined;
}

function groupFor(
  { host, party }: Contact,
  facts: NonNullable<Group['facts']>,
  known: Known,
): Group {
  const ground = `pages contact ${host}, which the catalogue knows as ${facts.name}`;
  return { facts, domain: known.siteOf(host), party, ground, seen: [] };
}

function unknownTodo({ host }: Contact, found: readonly { name: string }[], known: Known): Todo {
  const names = found.map(({ name }) => name);
  const owner = known.ownerOf(host)?.name;
  const who = names.length > 0 ? ` (${names.join(' or ')})` : owner ? ` of ${owner}` : '';
  const sentence = `Pages contact ${host}${who}, which was not seen to store anything: declare the service if it gets data of visitors, or remove it.`;
  return { path: 'services', sentence };
}
