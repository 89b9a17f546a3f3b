/** The part of what Ajv's generated function finds that is read. */
export interface Finding {
  /** JSON Pointer to the value: `/services/1/cookies/0/name`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const ID = 'an id of small letters, digits and hyphens (a-z0-9-)';

/** What the fields hold that are required or have a form of their own. */
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

/** What should have stood where something is wrong with the shape of a policy, as a phrase. */
export function expectation({ instancePath, keyword, params }: Finding): string {
  switch (keyword) {
    case 'required':
      return `${fieldText(params['missingProperty'])} (it is missing)`;
    case 'type':
      return [params['type']].flat().map(withArticle).join(' or ');
    case 'enum':
      return `one of ${(params['allowedValues'] as string[]).join(', ')}`;
    case 'maximum':
      return `a number of at most ${String(params['limit'])}`;
    case 'minimum':
      return `a number of at least ${String(params['limit'])}`;
    default:
      return fieldText(instancePath.split('/').at(-1));
  }
}

function fieldText(field: unknown): string {
  return FIELDS[String(field)] ?? 'a value';
}

function withArticle(type: unknown): string {
  return /^[aio]/.test(String(type)) ? `an ${String(type)}` : `a ${String(type)}`;
}
