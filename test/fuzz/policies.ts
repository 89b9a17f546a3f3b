import fc from 'fast-check';
import { KNOWN_CATEGORIES, type Policy } from '../../src/model/policy.js';

const HOSTILE = [
  '<img src=x onerror="hacked=1">',
  '"><script>hacked=1</script>',
  '${hacked}',
  '{{x}}',
];
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(...HOSTILE, '', '\u202e', '\0', 'a'.repeat(500)),
);
/** A visible text in any language. */
const name = words.map((text) => `N${text}`);
const tag = fc.constantFrom('en', 'fr', 'fr-CA', 'zh-Hant', 'ar', 'en_US', 'x', '', '__proto__');
const textOf = (text: fc.Arbitrary<string>) =>
  fc.oneof(text, fc.dictionary(tag, text, { minKeys: 1, maxKeys: 4 }));

/** Some are prefixes of others, some are names of object properties. */
const id = fc.oneof(
  fc.constantFrom(...KNOWN_CATEGORIES, 's', 'st', 'stat', 'media-2', 'constructor', 'yes', 'no'),
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
);
const ground = fc.constantFrom('necessary', 'exempt', 'exempt-objectable', 'consent', 'opt-out');
const placeName = fc.constantFrom('fr', 'us', 'us-ca', 'FR', 'default', 'constructor', '__proto__');
/** The visitor’s region. */
export const region = fc.option(placeName, { nil: undefined });
const basis = fc.oneof(ground, fc.dictionary(placeName, ground, { maxKeys: 4 }));

/** A link that is allowed in a page. */
const link = fc.constantFrom('https://x.example/?a=1&b="', '/cookies', 'mailto:a@x.example', '#x');
const iso = fc.constantFrom('P1Y', 'PT30M', 'P13M', 'P1Y2M3W4DT5H6M7S', `P${'9'.repeat(400)}D`);
const cookie = fc.record(
  {
    name: fc.oneof(words, fc.constantFrom('*', '_pk_*', 'cookies_preferences', '**a*')),
    duration: fc.oneof(iso, fc.constantFrom('session', 'persistent'), fc.record({ max: iso })),
    storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'cache', 'pixel'),
    party: fc.constantFrom('first', 'third'),
    domain: words,
    path: words,
    httpOnly: fc.boolean(),
  },
  { requiredKeys: ['name'] },
);

const category = (own: string) =>
  fc.record(
    {
      id: fc.constant(own),
      basis,
      name: textOf(name),
      purpose: textOf(name),
      sells: fc.boolean(),
    },
    { requiredKeys: isKnown(own) ? ['id'] : ['id', 'name', 'purpose'] },
  );

const isKnown = (own: string) => KNOWN_CATEGORIES.some((known) => known === own);

const service = (own: string, categories: readonly string[]) =>
  fc.record(
    {
      id: fc.constant(own),
      category: fc.constantFrom(...categories),
      provider: words,
      name: textOf(words),
      purpose: textOf(words),
      locations: fc.array(fc.oneof(words, fc.constantFrom('front', 'back')), { maxLength: 3 }),
      cookies: fc.array(cookie, { maxLength: 4 }),
      privacy: link,
      recipients: fc.array(textOf(words), { maxLength: 3 }),
      transfer: fc.record(
        {
          countries: fc.array(fc.oneof(words, fc.constantFrom('US', 'jp')), { maxLength: 3 }),
          safeguard: fc.oneof(textOf(words), fc.constantFrom('adequacy', 'clauses')),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['id', 'category', 'provider'] },
  );

/** Everything except the categories and the services. */
const frame = fc.record(
  {
    revision: fc.oneof(fc.nat(), fc.constantFrom(0, 1, 999_999_999_999_999)),
    updated: fc.constantFrom('2026-11-23', '1999-12-31', '0001-01-01'),
    site: fc.record({ name: words, url: link, statement: textOf(link) }, { requiredKeys: [] }),
    controller: fc.record({ name: words, contact: link, privacy: link }, { requiredKeys: [] }),
    unknown: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);

const parts = fc
  .tuple(fc.uniqueArray(id, { minLength: 1, maxLength: 12 }), fc.nat({ max: 11 }))
  .chain(([ids, cut]) => {
    const categories = ids.slice(0, (cut % ids.length) + 1);
    const services = ids.slice(categories.length);
    return fc.record({
      categories: fc.tuple(...categories.map(category)),
      services: fc.tuple(...services.map((own) => service(own, categories))),
    });
  });

/** Valid policies, with every field in every form. */
export const validPolicy: fc.Arbitrary<Policy> = fc
  .tuple(frame, parts)
  .map(([outer, inner]) => throughJson({ ...outer, ...inner }) as Policy);

/** The data as read from a file: plain objects without `undefined`. */
export function throughJson(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}
