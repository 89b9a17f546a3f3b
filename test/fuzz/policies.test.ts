import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Decision } from '../../src/model/record.js';
import { parsePolicy } from '../../src/model/parse-policy.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { consoleDuring } from '../elements/mounting.js';
import { expectInvariants, type Visit } from './invariants.js';
import { mutatedPolicy, placesIn, replaced, type Place } from './mutations.js';
import { region, throughJson, validPolicy } from './policies.js';
import { seedProperties } from './seed.js';

const decision = fc.option(fc.constantFrom<Decision>('granted', 'denied'), { nil: undefined });
const visit: fc.Arbitrary<Visit> = fc.record({
  region,
  gpc: fc.boolean(),
  choices: fc.array(decision, { minLength: 1, maxLength: 12 }),
});

const IDS = ['necessary', 'statistics', '', '__proto__'];

/** A store that got the data in the same way as from an element. */
async function storeWith(data: unknown) {
  const store = new ConsentStore();
  const { errors } = await consoleDuring(() => usePolicy(store, data));
  return { store, errors };
}

/** Expects either a policy with which everything works, or a comprehensible problem. */
async function expectSoundness(data: unknown, visited: Visit): Promise<void> {
  const { policy, problems } = parsePolicy(data);
  const { store, errors } = await storeWith(data);
  expect(store.status).to.equal(policy ? 'ready' : 'failed');
  expect(errors).to.have.length(problems.length);
  for (const { path, expected } of problems) {
    expect(path).not.to.match(/undefined|^\./);
    expect(expected)
      .to.match(/^[\w ]/)
      .and.not.match(/undefined|null|\\|\[object/);
  }
  if (policy) return expectInvariants(policy, visited);
  expect(problems).to.have.length(1);
  expect(store.inventory).to.be.empty;
  await consoleDuring(() => {
    store.acceptAll();
    store.save(Object.fromEntries(IDS.map((id) => [id, 'granted'])));
  });
  expect(IDS.filter((id) => store.isGranted(id))).to.be.empty;
}

await seedProperties();

describe('any policy', () => {
  it('without errors is accepted and grants ids only by decision', () => {
    const check = fc.property(validPolicy, visit, (data, visited) => {
      const { policy, problems } = parsePolicy(data);
      expect(problems).to.be.empty;
      expectInvariants(policy!, visited);
    });
    fc.assert(check, { numRuns: 350 });
  });

  it('with random mutations works or is rejected with a reason', async () => {
    await fc.assert(fc.asyncProperty(mutatedPolicy, visit, expectSoundness), { numRuns: 450 });
  });

  it('of arbitrary JSON works or is rejected with a reason', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), visit, expectSoundness), { numRuns: 200 });
  });

  it('without a required field is rejected with the path of that field', () => {
    const check = fc.property(validPolicy, fc.nat(), (data, chance) => {
      const places = placesIn(data).filter(isNeeded);
      const place = places[chance % places.length]!;
      const { problems } = parsePolicy(throughJson(replaced(data, place, undefined)));
      expect(problems.map(({ path }) => path)).to.deep.equal([dotted(place)]);
    });
    fc.assert(check, { numRuns: 150 });
  });

  it('with a value of a wrong type is rejected with the path of that value', () => {
    const check = fc.property(validPolicy, fc.nat(), (data, chance) => {
      const places = placesIn(data).filter(([first]) => first !== 'unknown');
      const place = places[chance % places.length]!;
      // A fraction is valid nowhere.
      const { problems } = parsePolicy(throughJson(replaced(data, place, 12.5)));
      expect(problems.map(({ path }) => path)).to.deep.equal([dotted(place)]);
    });
    fc.assert(check, { numRuns: 250 });
  });
});

const NEEDED = /^categories$|^categories,\d+,id$|^services,\d+,(id|category|provider)$/;

function isNeeded(place: Place): boolean {
  return NEEDED.test(place.join()) || /,cookies,\d+,name$/.test(place.join());
}

function dotted(place: Place): string {
  return place.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    return path ? `${path}.${key}` : key;
  }, '');
}
