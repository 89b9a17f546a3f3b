import { expect } from '@esm-bundle/chai';
import { cookieValue } from '../../src/model/consent-cookie.js';

describe('cookieValue', () => {
  const headers = [
    ['choice=v=1&rev=1', 'v=1&rev=1'],
    ['a=1; choice=yes; b=2', 'yes'],
    ['a=1;choice=yes', 'yes'],
    ['choice=', ''],
    ['choice=first; choice=second', 'first'],
    ['choice=v=1&at=1; choice=v=1&at=2', 'v=1&at=2'],
    ['choice=v=1&at=20; choice=v=1&at=3', 'v=1&at=20'],
    ['choice=garbled; choice=v=1&at=3', 'v=1&at=3'],
    ['choice=v=1&at=3; choice="v%3D1%26at%3D4"', '"v%3D1%26at%3D4"'],
    ['', undefined],
    ['choice', undefined],
    ['choices=1', undefined],
    ['choice_2=1; my_choice=2', undefined],
    ['a=choice=1', undefined],
    ['CHOICE=1', undefined],
  ] as const;
  for (const [header, value] of headers) {
    it(`returns ${String(value)} for “choice” in “${header}”`, () => {
      expect(cookieValue(header, 'choice')).to.equal(value);
    });
  }

  it('takes special characters of regular expressions in a name literally', () => {
    expect(cookieValue('axb=1; a.b=2', 'a.b')).to.equal('2');
  });
});
