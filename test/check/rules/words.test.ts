import { expect } from '@esm-bundle/chai';
import { guess } from '../../../src/check/rules/words.js';

const known = { declared: undefined, services: [], isSure: false };

describe('what may be behind something that nothing declares', () => {
  it('begins a sentence, and leaves a host as it is written', () => {
    const sentences = ['www.ads.example belongs to Ads Inc', 'its name is that of Ads'].map(
      (ground) => guess({ ...known, owner: 'Ads Inc', ground }).split(':')[0],
    );
    expect(sentences).to.deep.equal([
      'www.ads.example belongs to Ads Inc',
      'Its name is that of Ads',
    ]);
  });
});
