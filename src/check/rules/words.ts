import type { ServiceFacts } from '../../catalogue/service-facts.js';
import type { State } from '../allowed.js';
import type { Identity } from '../identify.js';
import type { Sighting } from '../observed.js';
import { stateOf, type InPhase } from './rule.js';

const STATE_WORDS: Readonly<Record<State, string>> = {
  undecided: 'before a choice',
  granted: 'after acceptance',
  denied: 'after a refusal',
  gpc: 'under Global Privacy Control',
};

/** When something happened, for a reader: `after a refusal`. */
function momentWords(seen: InPhase<Sighting>): string {
  if (seen.phase === 'return') return 'on the return after a refusal';
  const state = stateOf(seen);
  return state === 'denied' && seen.phase === 'withdraw'
    ? 'after a withdrawal'
    : STATE_WORDS[state];
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The first of some names, and how many more there are. */
export function some(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : listed(names);
}

/** When: `before a choice and after a refusal`. */
export const when = (seen: readonly InPhase<Sighting>[]): string =>
  listed([...new Set(seen.map(momentWords))]);

/** Where, and by what: `on https://www.example.org/ and 2 more pages, by https://…/tag.js`. */
export function where(seen: readonly InPhase<Sighting>[]): string {
  const [first] = seen;
  if (!first) return '';
  const more = first.pages - 1;
  const others = more > 0 ? ` and ${more} more page${more === 1 ? '' : 's'}` : '';
  const initiator = seen.find((one) => one.initiator)?.initiator;
  const by = initiator && initiator !== first.page ? `, by ${initiator}` : '';
  return `on ${first.page}${others}${by}`;
}

/** Whose it is: ` of “matomo”`, ` of Matomo (its name is that of Matomo in the catalogue)`. */
export function whose({ declared, facts, isSure, ground }: Identity): string {
  if (declared) return ` of “${declared.id}”`;
  return facts && isSure ? ` of ${facts.name} (${ground})` : '';
}

/** What may be behind something that nothing declares, and what to do; one or two sentences. */
export function guess({ facts, owner, relative, ground, isSure, ...rest }: Identity): string {
  if (!facts || !isSure) {
    const who = facts ? `It may be ${facts.name}` : ground ? upper(ground) : UNKNOWN;
    const ask = owner && !facts ? '' : 'find out what causes it, and ';
    return `${who}: ${ask}declare it in cookies.json, or remove it.`;
  }
  const how = relative
    ? `add it to “${relative.id}” in cookies.json`
    : `declare it with “${addition(facts, rest)}”`;
  return `${upper(ground)}: ${how}, or remove what causes it.`;
}

/** The command that declares something of the catalogue, which may need a feature. */
const addition = ({ id }: ServiceFacts, { feature }: Pick<Identity, 'feature'>): string =>
  `npx consent-elements add ${id}${feature ? ` --with ${feature}` : ''}`;

const UNKNOWN = 'The catalogue does not know it';

const HOST = /^[\w-]+(\.[\w-]+)+ /;

/** Begins a sentence, unless with a host, which is written as it is. */
const upper = (text: string): string =>
  HOST.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
