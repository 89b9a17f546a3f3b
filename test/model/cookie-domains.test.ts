import { expect } from '@esm-bundle/chai';
import { parentDomains, sharedDomain } from '../../src/model/cookie-domains.js';

describe('parentDomains', () => {
  const table: [host: string, domains: string[]][] = [
    ['www.shop.example.org', ['www.shop.example.org', 'shop.example.org', 'example.org']],
    ['example.org', ['example.org']],
    ['localhost', []],
    ['127.0.0.1', []],
    ['[::1]', []],
  ];
  for (const [host, domains] of table) {
    it(`returns ${domains.join(', ') || 'none'} for ${host}`, () => {
      expect(parentDomains(host)).to.deep.equal(domains);
    });
  }
});

describe('sharedDomain', () => {
  const table: [one: string, other: string, shared: string | undefined][] = [
    ['www.example.org', 'shop.example.org', 'example.org'],
    ['www.example.org', 'example.org', 'example.org'],
    ['example.org', 'a.b.example.org', 'example.org'],
    ['a.shop.example.org', 'b.shop.example.org', 'shop.example.org'],
    ['www.example.org', 'www.other.org', undefined],
    ['notexample.org', 'example.org', undefined],
    ['127.0.0.1', '10.0.0.1', undefined],
    ['localhost', 'localhost', undefined],
    ['www.example.org', '', undefined],
  ];
  for (const [one, other, shared] of table) {
    it(`returns ${shared ?? 'undefined'} for ${one} and ${other || 'an unknown host'}`, () => {
      expect(sharedDomain(one, other)).to.equal(shared);
    });
  }
});
