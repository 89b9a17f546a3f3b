import { DEFAULT_TYPES } from '../integrations/consent-commands.js';
import type { SignalDeclaration } from '../model/policy.js';
import { OPTION_SCHEMAS } from '../signals/option-schemas.js';
import type { Addition } from './add-services.js';

const GOOGLE = 'google-consent-mode';

/**
 * The signals that notify services, as a policy declares them. Each follows its service, where it can
 * follow one: a signal that follows the category would still announce a grant for a visitor who has
 * refused the service alone.
 */
export function signalsFor(additions: readonly Addition[]): SignalDeclaration[] {
  const names = new Set(additions.flatMap(({ facts }) => facts.signal ?? []));
  return [...names].map((name) => {
    const notified = additions.filter(({ facts }) => facts.signal === name);
    return name === GOOGLE ? consentMode(notified) : following(name, notified);
  });
}

const hasCategory = (name: string): boolean =>
  Boolean(OPTION_SCHEMAS[name]?.properties?.['category']);

function following(name: string, notified: readonly Addition[]): SignalDeclaration {
  const category = hasCategory(name) ? commonId(notified) : undefined;
  return category === undefined ? name : { name, category };
}

/** The service; the category of several; nothing where they are in different ones. */
function commonId([first, ...others]: readonly Addition[]): string | undefined {
  if (others.length === 0) return first?.id;
  return others.every(({ category }) => category === first!.category) ? first!.category : undefined;
}

/** Names all types: Google takes one that is not set as granted. */
function consentMode(notified: readonly Addition[]): SignalDeclaration {
  const types = Object.entries(DEFAULT_TYPES).map(([type, usual]) => {
    const governed = notified.filter(({ facts }) => facts.google?.includes(type));
    return [type, commonId(governed) ?? usual] as const;
  });
  const isUsual = types.every(([type, id]) => DEFAULT_TYPES[type] === id);
  return isUsual ? GOOGLE : { name: GOOGLE, types: Object.fromEntries(types) };
}
