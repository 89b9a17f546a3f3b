import { expect } from '@esm-bundle/chai';
import { formatsInNode } from '../package/ask-node.js';
import { golden } from '../localization/golden-formats.js';

describe('dates, durations and lists in Node', () => {
  it('are those of Unicode’s CLDR in every language', async () => {
    const expected = await golden();
    const written = await formatsInNode(Object.keys(expected));
    for (const [locale, formats] of Object.entries(expected)) {
      expect(written[locale], locale).to.deep.equal(formats);
    }
  });
});
