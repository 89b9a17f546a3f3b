import { expect } from '@open-wc/testing';
import { parentDomains } from '../../src/model/cookie-domains.js';

describe('parentDomains', () => {
  const table: [host: string, domains: string[]][] = [
    ['www.shop.example.org', ['www.shop.example.org', 'shop.example.org', 'example.org']],
    ['example.org', ['example.org']],
    ['localhost', []],
    ['127.0.0.1', []],
    ['[::1]', []],
  ];
  for (const [host, domains] of table) {
    it(`of ${host} are ${domains.join(', ') || 'none'}`, () => {
      expect(parentDomains(host)).to.deep.equal(domains);
    });
  }
});
