import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { deleteCookies, pathPrefixes } from '../../src/deletion/cookie-scopes.js';
import { eventually } from '../eventually.js';

describe('pathPrefixes', () => {
  const table: [path: string, prefixes: string[]][] = [
    ['/', ['/']],
    ['/a', ['/', '/a', '/a/']],
    ['/a/b.html', ['/', '/a', '/a/', '/a/b.html', '/a/b.html/']],
  ];
  for (const [path, prefixes] of table) {
    it(`returns ${prefixes.join(' ')} for ${path}`, () => {
      expect(pathPrefixes(path)).to.have.members(prefixes);
    });
  }
});

describe('deleteCookies', () => {
  const names = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);
  afterEach(() => {
    deleteCookies((name) => name.startsWith('test_'));
  });

  const page = new URL('../fixtures/cookie-scopes.html', import.meta.url).pathname;
  for (const path of ['/', '/test', '/test/', '/test/fixtures', page]) {
    it(`deletes a cookie with the path ${path} from a page below that path`, async () => {
      const { document: there, deleteFrom } = await openPage(page);
      there.cookie = `test_path=1; Path=${path}`;
      expect(there.cookie).to.include('test_path=1');
      expect(deleteFrom((name) => name === 'test_path')).to.be.empty;
      expect(there.cookie).not.to.include('test_path');
    });
  }

  it('keeps all other cookies', () => {
    document.cookie = 'test_cart=3; Path=/';
    document.cookie = 'test_visitor=1; Path=/';
    deleteCookies((name) => name === 'test_visitor');
    expect(names()).to.include('test_cart');
    expect(names()).not.to.include('test_visitor');
  });

  it('returns the names of cookies that it could not delete', () => {
    document.cookie = 'test_kept=1; Path=/';
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', { ...own, set: () => undefined });
    expect(deleteCookies((name) => name === 'test_kept')).to.deep.equal(['test_kept']);
    Reflect.deleteProperty(document, 'cookie');
  });
});

/**
 * A page at a deeper address: a page has access only to the cookies of the path it was loaded from.
 */
async function openPage(address: string) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${address}></iframe>`);
  const page = () =>
    frame.contentWindow as (Window & { deleteCookies?: typeof deleteCookies }) | null;
  await eventually(() => page()?.deleteCookies, 'the page is loaded');
  return { document: page()!.document, deleteFrom: page()!.deleteCookies! };
}
