import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { policySchema } from '../../src/generated/policy-schema.js';
import { firstFinding } from '../../src/model/schema-check.js';
import { findingsOfAjv } from '../package/ask-node.js';
import { mutatedPolicy } from './mutations.js';
import { throughJson, validPolicy } from './policies.js';
import { seedProperties } from './seed.js';

await seedProperties();

/** Converts a JSON Pointer to a dotted path; in it indices look the same as numeric names. */
const dotted = (pointer: string) =>
  pointer.replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~').slice(1);
const alike = (path: string) => path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');

describe('the structural check of a policy', () => {
  it('finds the same problem at the same path as Ajv with the published schema', async () => {
    const policies = [
      ...fc.sample(mutatedPolicy, 1500),
      ...fc.sample(validPolicy, 100),
      ...fc.sample(fc.jsonValue({ maxDepth: 2 }), 100),
    ].map(throughJson);
    const wanted = await findingsOfAjv(policies);
    expect(wanted.filter(Boolean).length).to.be.above(100);
    for (const [index, policy] of policies.entries()) {
      const found = firstFinding(policy, policySchema);
      const expected = wanted[index] ?? undefined;
      const message = JSON.stringify(policy);
      expect(found?.keyword, message).to.equal(expected?.keyword);
      expect(found && alike(found.path), message).to.equal(expected && dotted(expected.pointer));
    }
  });
});
