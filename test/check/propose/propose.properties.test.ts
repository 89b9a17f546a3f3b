import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { checkObserved } from '../../../src/check/check.js';
import { proposePolicy } from '../../../src/check/propose/propose.js';
import { lint } from '../../../src/lint/lint.js';
import { policySchema } from '../../../src/generated/policy-schema.js';
import { withDefaults, type PolicyFile } from '../../../src/model/policy-file.js';
import { parsePolicy } from '../../../src/policy.js';
import { matchesName } from '../../../src/model/name-pattern.js';
import { policy as sample } from '../../policies.js';
import { known } from './known.js';
import { cookie, item, request } from '../observed.js';
import { observed } from './records.js';

const facts = [...known.services.values()];
const inCatalogue = facts.flatMap(({ cookies = [] }) => cookies);
const hostsOf = facts.flatMap(({ hosts = [] }) => hosts.map((host) => host.replace('*.', 'a.')));
const domains = inCatalogue.flatMap(({ domain }) => domain ?? []);

const OWN = ['www.site.example', 'site.example', 'api.site.example'];
const OTHER = ['other.example', 'a.cdn-owner.example', 'localhost', 'marketing', '127.0.0.1'];

const name = fc.oneof(
  fc
    .constantFrom(...inCatalogue)
    .chain((fact) =>
      fc.stringMatching(/^[a-z0-9]{0,4}$/).map((text) => fact.name.replaceAll('*', text)),
    ),
  fc.constantFrom('sessionid', 'VISITOR', 'x_123456', 'x_654321', 'x_', '', '*', 'a*', '__proto__'),
  fc.string({ maxLength: 6 }),
);
const place = fc.oneof(
  fc.constantFrom(...OWN).map((host) => ({ host, party: 'first' as const })),
  fc
    .constantFrom(...hostsOf, ...domains, ...OTHER)
    .map((host) => ({ host, party: 'third' as const })),
);
const initiator = fc.option(
  fc.constantFrom(...hostsOf).map((host) => `https://${host}/a.js`),
  { nil: undefined },
);
const lifetime = fc.oneof(fc.constant('session' as const), fc.integer({ min: 0, max: 40_000_000 }));

const cookies = fc.array(
  fc
    .tuple(name, place, initiator, lifetime, fc.boolean(), fc.constantFrom('/', '/shop/'))
    .map(([one, { host, party }, from, time, isHttpOnly, path]) =>
      cookie(one, { domain: host, party, initiator: from, lifetime: time, isHttpOnly, path }),
    ),
  { maxLength: 12 },
);
const storage = fc.constantFrom('local', 'session', 'indexeddb', 'cache', 'worker');
const items = fc.array(
  fc
    .tuple(name, place, initiator, storage)
    .map(([one, where, from, kind]) => item(one, { ...where, initiator: from, storage: kind })),
  { maxLength: 6 },
);
const requests = fc.array(
  fc
    .tuple(place, fc.constantFrom('/', '/gtag/js', '/matomo.js', '/embed/1'))
    .map(([{ host, party }, path]) => request(host, { path, party })),
  { maxLength: 6 },
);
const record = fc
  .array(fc.record({ cookies, items, requests }), { maxLength: 3 })
  .map((phases) => observed(...phases));

const basis = fc.constantFrom('necessary', 'exempt', 'exempt-objectable', 'consent', 'opt-out');
const categories = fc
  .uniqueArray(fc.constantFrom('necessary', 'statistics', 'marketing', 'preferences', 'media'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.option(basis, { nil: undefined }).map((one) => ({ id, basis: one }))),
    ),
  );

/** No file, a true one, or one with any bases and some services of the catalogue in them. */
const file = fc.oneof(
  fc.constant(undefined),
  fc.constant(JSON.stringify(sample, null, 2)),
  fc
    .tuple(
      categories,
      fc.uniqueArray(fc.constantFrom(...facts), { maxLength: 3 }),
      fc.nat({ max: 4 }),
      fc.constantFrom(undefined, 'presets'),
      fc.constantFrom(undefined, 2, 4),
    )
    .map(([all, some, at, regions, indent]) => {
      const services = some.map(({ id, date, provider, cookies: list = [] }) => ({
        ...{
          id,
          provider,
          from: `${id}@${date}`,
          cookies: list.slice(0, 1).map(({ evidence: _, ...one }) => one),
        },
        category: all[at % all.length]?.id,
      }));
      return JSON.stringify(
        { regions, categories: all, services: all.length ? services : [] },
        null,
        indent,
      );
    }),
);

const dataIn = (text: string) => JSON.parse(text) as PolicyFile;

describe('what scan writes for any record and any list', () => {
  const holds = (
    property: (text: string | undefined, after: string, one: ReturnType<typeof observed>) => void,
  ) =>
    fc.assert(
      fc.property(file, record, (text, one) => {
        property(text, proposePolicy(text, one, known).text, one);
      }),
      { numRuns: 25 },
    );

  it('is the same the second time', () => {
    holds((_, after, one) => {
      const again = proposePolicy(after, one, known);
      expect(again.text).to.equal(after);
      expect(again.added).to.deep.equal([]);
    });
  });

  it('can be used', () => {
    holds((_, after) => expect(parsePolicy(dataIn(after)).problems).to.deep.equal([]));
  });

  it('declares what check then finds declared, but for what is declared otherwise', () => {
    holds((text, after, one) => {
      const { todos } = proposePolicy(text, one, known);
      const left = todos.map(({ sentence }) => sentence).join('\n');
      if (todos.some(({ path }) => path === 'categories')) return;
      const policy = withDefaults(dataIn(after));
      const missing = checkObserved(one, { ...known, policy })
        .filter(({ id }) => id === 'undeclared-cookie' || id === 'undeclared-storage')
        .filter(({ subject = '' }) => !/^\**$/.test(subject) && !left.includes(`“${subject}”`));
      expect(missing.map(({ message }) => message)).to.deep.equal([]);
    });
  });

  it('keeps every value, in its order', () => {
    holds((text, after) => {
      if (text === undefined) return;
      const [before, now] = [dataIn(text), dataIn(after)];
      const services = before.services!.map((own, at) => ({
        ...now.services![at]!,
        cookies: now.services![at]!.cookies?.slice(0, own.cookies?.length ?? 0),
      }));
      const kept = {
        ...now,
        categories: now.categories.slice(0, before.categories.length),
        services,
      };
      expect(kept).to.deep.equal(before);
      expect(Object.keys(now)).to.deep.equal(Object.keys(before));
    });
  });

  it('calls nothing necessary that neither the catalogue nor the list calls so', () => {
    const isOn = ({ categories: all }: PolicyFile, id: string) => {
      const { basis: one } = all.find((category) => category.id === id)!;
      return id === 'necessary' || one === 'necessary' || one === 'exempt';
    };
    holds((text, after) => {
      const now = dataIn(after);
      const before = text === undefined ? [] : dataIn(text).services!;
      for (const { id, category, from = '', cookies: all = [] } of now.services!) {
        if (!isOn(now, category)) continue;
        const entry = known.services.get(from.split('@')[0]!);
        const own = before.find((one) => one.id === id);
        if (!own) expect(entry?.category, id).to.equal('necessary');
        for (const added of all.slice(own?.cookies?.length ?? 0)) {
          const isListed = entry?.cookies?.some((one) => matchesName(one.name, added.name));
          expect(isListed, `${added.name} of ${id}`).to.equal(true);
        }
      }
    });
  });

  it('causes no error of lint', () => {
    const errorsIn = (text: string) =>
      lint(text, { services: known.services, schema: policySchema })
        .filter(({ severity }) => severity === 'error')
        .map(({ id, at }) => `${id} at ${at}`);
    holds((text, after) => {
      const before = text === undefined ? [] : errorsIn(text);
      expect(errorsIn(after).filter((error) => !before.includes(error))).to.deep.equal([]);
    });
  });

  it('does not depend on the order of the record', () => {
    holds((text, after, one) => {
      const turned = one.phases.map((phase) => ({
        ...phase,
        cookies: phase.cookies.map((seen) => ({ ...seen, initiator: undefined })).reverse(),
      }));
      const straight = one.phases.map((phase) => ({
        ...phase,
        cookies: phase.cookies.map((seen) => ({ ...seen, initiator: undefined })),
      }));
      const [a, b] = [turned, straight].map(
        (phases) => proposePolicy(text, { ...one, phases }, known).text,
      );
      expect(a).to.equal(b);
      expect(withDefaults(dataIn(after)).services).to.be.an('array');
    });
  });
});
