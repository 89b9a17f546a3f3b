import { expect } from '@esm-bundle/chai';
import { patternsFor } from '../../../src/check/propose/names.js';

const written = (...names: string[]) => [...new Set(patternsFor(names).values())];

describe('the names that scan writes', () => {
  it('are a pattern where names differ in an id at their end', () => {
    expect(written('_sess_123456', '_sess_987654')).to.deep.equal(['_sess_*']);
    expect(written('wp-settings-1', 'wp-settings-22')).to.deep.equal(['wp-settings-*']);
    expect(written('visit123456', 'visit654321')).to.deep.equal(['visit*']);
    expect(written('box:0a1b2c3d', 'box:ffee0011')).to.deep.equal(['box:*']);
    expect(
      written('id_550e8400-e29b-41d4-a716-446655440000', 'id_0b0e8400-e29b-41d4-a716-44665544ffff'),
    ).to.deep.equal(['id_*']);
  });

  it('are a pattern where ids are of letters and digits, one of them by chance of letters', () => {
    const names = ['__mplss_28tx63iu', '__mplss_7rqrua27', '__mplss_k4mbplst', '__mplss_vfoknrih'];
    expect(written(...names)).to.deep.equal(['__mplss_*']);
    expect(written('form_address1', 'form_address2')).to.have.lengthOf(2);
    expect(written('form_checkout', 'form_delivery')).to.have.lengthOf(2);
  });

  it('stay as they are where one name was seen, several times', () => {
    expect(written('_sess_123456', '_sess_123456')).to.deep.equal(['_sess_123456']);
  });

  it('stay as they are where they differ in words', () => {
    const words = ['theme-facade', 'theme-decade', 'step1', 'step2', 'cart_items', 'cart_total'];
    expect(written(...words)).to.deep.equal(words);
  });

  it('are never a pattern of hardly more than an asterisk', () => {
    for (const names of [
      ['123456', '654321'],
      ['_123456', '_654321'],
      ['a-123456', 'a-654321'],
    ])
      expect(written(...names)).to.deep.equal(names);
  });
});
