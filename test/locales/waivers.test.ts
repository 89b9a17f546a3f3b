import { expect } from '@esm-bundle/chai';
import { withWaivers } from '../../scripts/locales/checks/waivers.mjs';
import { readText } from '../package/ask-node.js';

const FINDING = { check: 'K7', id: 'table.service', found: '“Service”', expected: 'a translation' };

const REASON = 'The French word is the same.';

describe('a waiver', () => {
  it('accepts one finding of one message', () => {
    expect(withWaivers([FINDING], { 'table.service': { K7: REASON } })).to.deep.equal([]);
  });

  it('accepts no other finding', () => {
    const other = { ...FINDING, check: 'K5' };
    const found = withWaivers([FINDING, other], { 'table.service': { K7: REASON } });
    expect(found).to.deep.equal([other]);
  });

  it('needs a reason', () => {
    expect(withWaivers([FINDING], { 'table.service': { K7: '' } })).to.deep.include(FINDING);
  });

  it('is a finding once it accepts nothing', () => {
    const [found] = withWaivers([], { 'table.service': { K7: REASON } });
    expect(found).to.include({ check: 'K7', id: 'table.service' });
  });

  it('has a reason in each case of the file', async () => {
    const waivers = JSON.parse(await readText('locales/waivers.json')) as object;
    for (const reasons of Object.values(waivers).flatMap(Object.values).flatMap(Object.values)) {
      expect(reasons).to.match(/^[A-Z].{20,}\.$/);
    }
  });
});
