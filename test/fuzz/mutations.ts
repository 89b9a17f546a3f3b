import fc from 'fast-check';
import { throughJson, validPolicy } from './policies.js';

type Container = Record<string, unknown> | unknown[];
/** The path to a value, as keys from the root. */
export type Place = readonly string[];

/** Every path in JSON data except the root. */
export function placesIn(data: unknown, here: Place = []): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const place = [...here, key];
    return [place, ...placesIn(value, place)];
  });
}

/** The data with another value at one path; `undefined` removes it. */
export function replaced(data: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Container;
  const entry = replaced((data as Record<string, unknown>)[key], rest, value);
  if (entry === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else Object.defineProperty(copy, key, { value: entry, enumerable: true, configurable: true });
  return copy;
}

export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce((value, key) => (value as Record<string, unknown>)[key], data);
}

/** Replacements for a value: `undefined`, the value of another path, or anything. */
type Change = { readonly at: number } & (
  | { readonly kind: 'remove' }
  | { readonly kind: 'copy'; readonly from: number }
  | { readonly kind: 'put'; readonly value: unknown }
  | { readonly kind: 'link'; readonly value: string }
);

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  [],
  {},
  -1,
  1e21,
  'javascript:hacked=1',
  'P',
  'necessary',
  '__proto__',
  { __proto__: null, constructor: 'x' },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ at: fc.nat(), kind: fc.constant('remove' as const) }),
  fc.record({ at: fc.nat(), kind: fc.constant('copy' as const), from: fc.nat() }),
  fc.record({
    at: fc.nat(),
    kind: fc.constant('put' as const),
    value: fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 })),
  }),
  fc.record({
    at: fc.nat(),
    kind: fc.constant('link' as const),
    value: fc.constantFrom('javascript:hacked=1', ' java\nscript:hacked=1', 'data:text/html,x'),
  }),
);

const LINK = /^(site,(url|statement)|controller,(contact|privacy)|services,\d+,privacy)(,|$)/;

function changed(data: unknown, one: Change): unknown {
  const places = placesIn(data).filter((place) => one.kind !== 'link' || LINK.test(place.join()));
  if (places.length === 0) return data;
  const place = places[one.at % places.length]!;
  if (one.kind === 'remove') return replaced(data, place, undefined);
  if (one.kind === 'copy') {
    return replaced(data, place, valueAt(data, places[one.from % places.length]!));
  }
  return replaced(data, place, one.value);
}

/** Policies with random mutations; a few of them are still valid. */
export const mutatedPolicy: fc.Arbitrary<unknown> = fc
  .tuple(validPolicy, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([data, changes]) => throughJson(changes.reduce(changed, data as unknown)));
