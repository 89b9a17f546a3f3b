import { expect } from '@esm-bundle/chai';
import { cookieParts, scriptOf, storeAttributes } from '../../../src/driver/writes-in-page.js';

describe('writes-in-page: what a script writes', () => {
  it('reads name, size and attributes of a cookie, and keeps no value', () => {
    const parts = cookieParts('id = ü=1; Path=/a; Max-Age=60;SECURE');
    expect(parts).to.deep.equal({
      name: 'id',
      size: 6,
      attributes: { path: '/a', 'max-age': '60', secure: '' },
    });
  });

  it('takes a cookie without “=” for a value without a name', () => {
    expect(cookieParts('value')).to.deep.include({ name: '', size: 5 });
  });

  const stacks: [string, string, string | undefined][] = [
    [
      'a function of a script on a host with a port',
      'Error\n    at set cookie (<anonymous>:3:1)\n    at f (http://a.example:8080/x.js?v=1:10:5)',
      'http://a.example:8080/x.js?v=1',
    ],
    [
      'code that a script evaluates',
      'Error\n    at eval (eval at run (https://a.example/tag.js:2:9), <anonymous>:1:1)',
      'https://a.example/tag.js',
    ],
    ['a stack without an address', 'Error\n    at <anonymous>:1:1', undefined],
  ];
  for (const [what, stack, address] of stacks) {
    it(`reads the address of the script from ${what}`, () => {
      expect(scriptOf(stack)).to.equal(address);
    });
  }

  it('reads no address where a page has removed stacks', () => {
    expect(scriptOf(undefined)).to.equal(undefined);
  });

  it('gives a cookie of the cookie store the attributes that the browser adds', () => {
    expect(storeAttributes({ name: 'a', expires: Date.UTC(2027, 0, 1), path: null })).to.deep.equal(
      {
        secure: '',
        samesite: 'strict',
        path: '/',
        expires: 'Fri, 01 Jan 2027 00:00:00 GMT',
      },
    );
  });
});
