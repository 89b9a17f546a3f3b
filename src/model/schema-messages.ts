import type { Finding } from './schema-check.js';

const ID = 'an id of small letters, digits and hyphens (a-z0-9-)';

/** Expected content of the fields that are required or have a special format. */
const FIELDS: Readonly<Record<string, string>> = {
  categories: 'a list of categories',
  id: ID,
  category: ID,
  provider: 'the company behind the service',
  name: 'a name',
  updated: 'a day such as 2026-11-23',
  duration: 'an ISO 8601 duration such as P1Y or PT30M, session, persistent or { "max": "P1Y" }',
  max: 'an ISO 8601 duration such as P1Y',
};

/** Describes, as a phrase, what was expected where the shape of a policy is wrong. */
export function expectation({ path, keyword, wanted }: Finding): string {
  const field = FIELDS[path.split('.').at(-1)!] ?? 'a value';
  switch (keyword) {
    case 'required':
      return `${field} (it is missing)`;
    case 'type':
      return [wanted].flat().map(withArticle).join(' or ');
    case 'enum':
      return `one of ${(wanted as string[]).join(', ')}`;
    case 'maximum':
      return `a number of at most ${String(wanted)}`;
    case 'minimum':
      return `a number of at least ${String(wanted)}`;
    default:
      return field;
  }
}

function withArticle(type: unknown): string {
  return /^[aio]/.test(String(type)) ? `an ${String(type)}` : `a ${String(type)}`;
}
