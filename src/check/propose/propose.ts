import { firstPolicy } from '../../catalogue/first-policy.js';
import { edited } from '../../catalogue/json-edits.js';
import { policyIn } from '../../model/parse-policy.js';
import { KNOWN_CATEGORIES, type Category } from '../../model/policy.js';
import type { Known } from '../known.js';
import type { Observed } from '../observed.js';
import { hostOf } from '../subject.js';
import { withGroup, type Added } from './additions.js';
import { guessFor } from './category.js';
import { contactGroups } from './contact-groups.js';
import type { Site } from './declare-seen.js';
import { seenIn } from './seen.js';
import { sortedOut, type Group } from './sort-out.js';
import {
  additionTodos,
  differenceTodos,
  firstTodos,
  leftTodo,
  settingTodos,
  textTodos,
  type Todo,
} from './todos.js';

export type { Added } from './additions.js';
export type { Todo } from './todos.js';

/** A policy with what was observed, and what is left to a person. */
export interface Proposal {
  /** The content of `cookies.json`; the text before, byte for byte, where nothing is new. */
  readonly text: string;
  readonly added: readonly Added[];
  readonly todos: readonly Todo[];
}

/** Where `npm install` puts the schema, seen from the root of a project. */
const SCHEMA = './node_modules/consent-elements/dist/policy.schema.json';

/** Windows editors write it; JSON has none. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Adds what was observed, and is not declared, to a policy: to its services, from the catalogue, or
 * as a service of its own that asks for consent. Everything in the file stays as it is, byte for
 * byte; the same record a second time changes nothing.
 *
 * @param text The content of `cookies.json`, which has been checked; `undefined` for a new file.
 */
export function proposePolicy(
  text: string | undefined,
  observed: Observed,
  known: Omit<Known, 'policy'>,
): Proposal {
  const mark = text?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const before = text?.slice(mark.length) ?? firstText(observed);
  const policy = policyIn(before);
  const knownHere = { ...known, policy };
  const { groups, declared, misplaced } = sortedOut(seenIn(observed, known), knownHere);
  const contacts = contactGroups(observed, groups, knownHere);
  const host = hostOf(observed.site) ?? '';
  const site = { host, siteOf: known.siteOf, guess: guessFor(policy) };
  const { added, left, text: merged } = withGroups(before, [...groups, ...contacts.groups], site);
  const result = text === undefined ? inUsualOrder(merged) : merged;
  const after = policyIn(result);
  const todos = [
    ...(text === undefined ? firstTodos(after) : []),
    ...additionTodos(added, after, host),
    ...textTodos(after, { ...known, policy: after }),
    ...differenceTodos(declared, misplaced),
    ...left.map(leftTodo),
    ...contacts.todos,
    ...settingTodos(added, policy),
  ];
  return { text: mark + result, added, todos };
}

/** The text of a policy with the category “necessary” and the address of the site. */
function firstText({ site, finished }: Observed): string {
  return firstPolicy({ schema: SCHEMA, today: finished.slice(0, 10), url: site }, []).text;
}

function withGroups(text: string, groups: readonly Group[], site: Site) {
  let result = text;
  const added: Added[] = [];
  const left: Group[] = [];
  for (const group of groups) {
    const step = withGroup(result, group, site);
    result = step.text;
    if (step.added) added.push(step.added);
    else left.push(group);
  }
  return { text: result, added, left };
}

/** Sorts the categories of a new file as visitors are used to see them. */
function inUsualOrder(text: string): string {
  const place = ({ id }: Category) => KNOWN_CATEGORIES.findIndex((known) => known === id);
  const value = policyIn(text).categories.toSorted((one, other) => place(one) - place(other));
  return edited(text, [{ path: ['categories'], value }]);
}
