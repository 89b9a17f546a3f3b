import { expect } from '@esm-bundle/chai';
import { usablePolicy } from '../../src/reading/usable-policy.js';
import { parsePolicy } from '../../src/model/parse-policy.js';
import { policy } from '../policies.js';

const [first, ...others] = policy.categories;
const service = { id: 'counter', category: first!.id, provider: 'Them' };

const UNUSABLE: Readonly<Record<string, object>> = {
  'has no categories': { categories: undefined },
  'has a revision that is not a number': { revision: 'one' },
  'has a negative revision': { revision: -1 },
  'has a revision that is not an integer': { revision: 1.5 },
  'has a category id with a space': { categories: [{ ...first, id: 'an id' }, ...others] },
  'has a service id in capitals': { services: [{ ...service, id: 'Counter' }] },
  'has a service without an id': { services: [{ ...service, id: undefined }] },
  'has one id twice': { services: [service, service] },
  'has a service with the id of a category': { services: [{ ...service, id: first!.id }] },
  'has a service of an unknown category': { services: [{ ...service, category: 'nothing' }] },
  'has a custom category without a name': { categories: [...policy.categories, { id: 'own' }] },
};

/** The result of `usablePolicy`; `undefined` if it throws, as for its caller. */
function usable(data: unknown) {
  try {
    return usablePolicy(data);
  } catch {
    return undefined;
  }
}

describe('usablePolicy', () => {
  it('returns a policy that parsePolicy accepts, with its defaults', () => {
    const { revision, services, ...file } = policy;
    expect(parsePolicy(file).policy).to.exist;
    expect(usablePolicy(file)).to.deep.equal({ ...file, revision: 1, services: [] });
    expect(usablePolicy({ ...file, revision, services })).to.deep.equal(policy);
  });

  for (const [what, changes] of Object.entries(UNUSABLE)) {
    it(`rejects a policy that ${what}, as parsePolicy does`, () => {
      const data = JSON.parse(JSON.stringify({ ...policy, ...changes })) as unknown;
      expect(parsePolicy(data).policy).to.be.undefined;
      expect(usable(data)).to.be.undefined;
    });
  }

  for (const data of [undefined, null, 'text', 1, [], {}]) {
    it(`rejects ${JSON.stringify(data) ?? 'undefined'}`, () => {
      expect(usable(data)).to.be.undefined;
    });
  }
});
