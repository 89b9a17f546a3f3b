import fc from 'fast-check';
import { encodeConsent } from '../../src/model/encode.js';
import type { ConsentRecord, Decision } from '../../src/model/record.js';
import { AT, DAY } from '../records.js';

const NAME = 'cookies_preferences';

/** Ids of the policy that the cookies are read with, other ids, and names of object properties. */
export const IDS = ['necessary', 'statistics', 'media', 'stat', 'sales', 'matomo', 'video', 'me'];
export const STRANGE_IDS = ['', 'unknown', 'mat', 'constructor', '__proto__', 'toString', 'length'];

const id = fc.constantFrom(...IDS, ...IDS, ...STRANGE_IDS);
const decision = fc.constantFrom<Decision>('granted', 'denied');
const at = fc.oneof(fc.constantFrom(AT - DAY, AT, AT + 7200, AT - 200 * DAY, 0), fc.nat());

export const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    revision: fc.constantFrom(1, 1, 1, 0, 2),
    at,
    decisions: fc.array(fc.tuple(id, decision), { maxLength: 10 }).map((pairs) => new Map(pairs)),
    gpc: fc.constant(true),
    sealed: fc.constant(true),
  },
  { requiredKeys: ['revision', 'at', 'decisions'] },
);

/** Changes to a value in transit; each takes a random number and a random text. */
const DAMAGE: readonly ((value: string, place: number, text: string) => string)[] = [
  (value) => value,
  (value) => `"${value}"`,
  percentEncoded,
  (value) => percentEncoded(percentEncoded(value)),
  (value, place) => value.slice(0, place % (value.length + 1)),
  (value, place) => value.slice(place % (value.length + 1)),
  (value, place, text) => splice(value, place, 0, text),
  (value, place, text) => splice(value, place, 3, text),
  (value) => value.replace('v=1', 'v=2'),
  (value) => value.replace(/&at=\d+/, ''),
  (value) => value.replace('&no=', '&nope='),
  (value) => `${value}&yes=statistics&no=`,
  (value) => `${value}&later=x.y&z`,
  (value) => value.toUpperCase(),
  (value) => value.replaceAll('.', '%2E').replaceAll('a', '%61'),
  (value, place) => value.repeat(2 + (place % 100)),
];

/** A lone surrogate cannot be encoded. */
function percentEncoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, ''));
}

function splice(value: string, place: number, length: number, text: string): string {
  const from = place % (value.length + 1);
  return value.slice(0, from) + text + value.slice(from + length);
}

/** Text that parsers often get wrong. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '%',
    '%zz',
    '%E0%A4',
    '&',
    '=',
    '.',
    '"',
    '+',
    '\r\n',
    '\0',
    '\ud800',
    '; ',
    ';;',
  ),
  fc.constantFrom('yes=', 'no=', '&yes=media', 'v=1&', 'n=5', 'gpc=1', '__proto__=1'),
);

const damaged = fc
  .tuple(record, fc.array(fc.tuple(fc.constantFrom(...DAMAGE), fc.nat(), odd), { maxLength: 3 }))
  .map(([kept, steps]) =>
    steps.reduce((value, [damage, place, text]) => damage(value, place, text), encodeConsent(kept)),
  );
const value = fc.oneof(
  { weight: 8, arbitrary: damaged },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** Other cookies: with similar names, without a value, malformed. */
const stranger = fc.oneof(
  fc.constantFrom('a=1', `${NAME}_2=v=1`, `x${NAME}=v=1&yes=media`, NAME, `${NAME}`, '=', 'a', ''),
  odd,
);
export const strangers = fc.array(stranger, { maxLength: 3 });
const separator = fc.constantFrom('; ', '; ', ';', ' ; ', ', ', '\t');

/** `Cookie` headers of many shapes, in which our cookie occurs zero, one or several times. */
export const header = fc
  .tuple(
    strangers,
    fc.array(
      value.map((text) => `${NAME}=${text}`),
      { maxLength: 2 },
    ),
    strangers,
    separator,
  )
  .map(([before, own, after, between]) => [...before, ...own, ...after].join(between));

/** A header that contains this value intact among other cookies. */
export const intactHeader = (text: string) =>
  fc
    .tuple(strangers, strangers)
    .map(([before, after]) =>
      [...before.filter(isHarmless), `${NAME}=${text}`, ...after].join('; '),
    );

/** Another cookie with our name would be read instead. */
function isHarmless(cookie: string): boolean {
  return !cookie.includes(`${NAME}=`) || cookie.startsWith('x');
}

/** The ids in all lists of grants, with every valid escape decoded even if others are malformed. */
export function grantedIn(text: string): Set<string> {
  const once = unescaped(text);
  const found = [text, once, unescaped(once)].flatMap((one) => [...one.matchAll(/yes=([^&;]*)/g)]);
  return new Set(found.flatMap(([, ids = '']) => ids.split(/[^\w-]+/)));
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
