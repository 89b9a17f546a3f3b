import { expect } from '@esm-bundle/chai';
import { PRESETS } from '../../src/regions/presets.js';
import { SOURCES } from '../../src/regions/sources.js';
import { readText } from '../package/ask-node.js';

const LAW = 'docs/law.md';

describe('the sources of the presets', () => {
  it('name a law for each preset', () => {
    const named = SOURCES.map(({ region }) => region);
    expect(named).to.include.members(Object.keys(PRESETS));
    expect(new Set(named).size).to.equal(named.length);
  });

  for (const { region, rule, law, links, checked } of SOURCES) {
    it(`are in ${LAW}, with their day: ${region}`, async () => {
      const lines = (await readText(LAW)).split('\n');
      const row = lines.find((line) => line.startsWith(`| \`${region}\` `));
      for (const part of [rule, law, ...links, checked]) expect(row).to.include(part);
    });
  }
});
