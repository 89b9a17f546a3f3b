import { expect } from '@esm-bundle/chai';
import { cookieStorage } from '../../src/store/cookie-storage.js';
import { policyWith } from '../policies.js';
import { cookieOf, DAY, recordOf } from '../records.js';
import { encodeConsent } from '../../src/model/encode.js';
import { recordConsole } from '../recording.js';
import { setupReady } from './setup.js';

const NAME = 'test_choice';
const VALUE = cookieOf(['statistics'], ['media']);

/** Reports all use of `document.cookie`, which goes on working. */
function recordUse({ read, write }: { read?(): void; write(cookie: string): void }): void {
  const original = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get() {
      read?.();
      return original.get!.call(document) as string;
    },
    set(cookie: string) {
      write(cookie);
      original.set!.call(document, cookie);
    },
  });
}

function recordWrites(): string[] {
  const writes: string[] = [];
  recordUse({ write: (cookie) => writes.push(cookie) });
  return writes;
}

/** A page that may not use cookies: blocked in silence, or with an exception (sandboxed frame). */
function blockCookies(get: () => string, set: () => void): void {
  Object.defineProperty(document, 'cookie', { configurable: true, get, set });
}

const refuse = () => {
  throw new DOMException('Refused', 'SecurityError');
};
const attributesOf = (cookie = '') => cookie.split('; ').slice(1);

afterEach(() => {
  Reflect.deleteProperty(document, 'cookie');
  for (const cookie of document.cookie.split('; ')) {
    document.cookie = `${cookie.split('=')[0]}=; Path=/; Max-Age=0`;
  }
});

describe('cookieStorage', () => {
  it('uses the name cookies_preferences by default', () => {
    expect(cookieStorage().name).to.equal('cookies_preferences');
    expect(cookieStorage({ name: NAME }).name).to.equal(NAME);
  });

  it('reads back what it has written', () => {
    const storage = cookieStorage({ name: NAME });
    expect(storage.read()).to.be.undefined;
    expect(storage.write(VALUE, 180)).to.be.true;
    expect(storage.read()).to.equal(VALUE);
    expect(document.cookie).to.equal(`${NAME}=${VALUE}`);
  });

  it('writes a host cookie with path / for 180 days', () => {
    const writes = recordWrites();
    cookieStorage({ name: NAME }).write(VALUE, 180);
    expect(writes).to.have.length(1);
    expect(writes[0]).to.match(new RegExp(`^${NAME}=v=1&rev=1&`));
    const attributes = ['Path=/', 'SameSite=Lax', `Max-Age=${180 * DAY}`];
    expect(attributesOf(writes[0])).to.have.members(attributes);
  });

  for (const domain of ['example.org', '.example.org']) {
    it(`sets the domain ${domain}`, () => {
      const writes = recordWrites();
      cookieStorage({ name: NAME, domain }).write(VALUE, 1);
      expect(attributesOf(writes[0])).to.include('Domain=example.org');
    });
  }

  it('removes an old host-only cookie, which would be read first', () => {
    document.cookie = `${NAME}=an-older-choice; Path=/`;
    cookieStorage({ name: NAME, domain: 'example.org' }).write(VALUE, 1);
    expect(document.cookie).not.to.include('an-older-choice');
    document.cookie = `${NAME}=an-older-choice; Path=/`;
    cookieStorage({ name: NAME, domain: 'example.org' }).clear();
    expect(document.cookie).not.to.include('an-older-choice');
  });

  it('reports a cookie that the browser did not store', () => {
    expect(cookieStorage({ name: NAME, domain: 'example.org' }).write(VALUE, 1)).to.be.false;
  });

  it('removes the cookie', () => {
    const storage = cookieStorage({ name: NAME });
    storage.write(VALUE, 180);
    storage.clear();
    expect(storage.read()).to.be.undefined;
    expect(document.cookie).to.equal('');
  });

  it('ends by reading the cookies, as a write may be pending until then', () => {
    const uses: string[] = [];
    const storage = cookieStorage({ name: NAME, domain: 'example.org' });
    recordUse({ read: () => uses.push('read'), write: () => uses.push('write') });
    storage.write(VALUE, 180);
    expect(uses.at(-1)).to.equal('read');
    storage.clear();
    expect(uses.slice(-2)).to.deep.equal(['write', 'read']);
  });

  it('distinguishes names with a common prefix or suffix', () => {
    for (const other of [`${NAME}_2`, `my_${NAME}`]) document.cookie = `${other}=x; Path=/`;
    const storage = cookieStorage({ name: NAME });
    expect(storage.read()).to.be.undefined;
    storage.write(VALUE, 180);
    storage.clear();
    expect(document.cookie).to.contain(`${NAME}_2=x`).and.contain(`my_${NAME}=x`);
  });

  it('does not access cookies before it is called', () => {
    const writes = recordWrites();
    cookieStorage({ name: NAME, domain: 'example.org' }).read();
    expect(writes).to.be.empty;
  });

  const blocked = [
    [
      'ignored',
      () =>
        blockCookies(
          () => '',
          () => {},
        ),
    ],
    ['refused with an exception', () => blockCookies(refuse, refuse)],
  ] as const;
  for (const [how, block] of blocked) {
    it(`does not throw when cookies are ${how}`, () => {
      block();
      const storage = cookieStorage({ name: NAME });
      expect(storage.read()).to.be.undefined;
      expect(storage.write(VALUE, 180)).to.be.false;
      expect(() => storage.clear()).not.to.throw();
    });

    it(`keeps a choice in memory when cookies are ${how}, and reports it`, () => {
      block();
      const output = recordConsole();
      const { store, events } = setupReady({ storage: cookieStorage({ name: NAME }) });
      expect(events.types).to.be.empty;
      store.acceptAll();
      output.restore();
      expect(store.isGranted('statistics')).to.be.true;
      expect(store.undecided).to.be.empty;
      expect(events.types).to.deep.equal(['consent-change', 'consent-error']);
      expect(output.errors).to.deep.equal([events.errors[0]!.message]);
      expect(output.errors[0]).to.contain(NAME);
    });
  }

  it('writes no cookie that is longer than browsers allow', () => {
    const categories = Array.from({ length: 400 }, (_, index) => ({ id: `category-${index}` }));
    const output = recordConsole();
    const { store, events, usePolicy } = setupReady({ storage: cookieStorage({ name: NAME }) });
    usePolicy(policyWith({ categories, services: [] }));
    store.acceptAll();
    output.restore();
    expect(store.isGranted('category-399')).to.be.true;
    // WebKitGTK has no limit; the others refuse more than 4096 bytes, and then the package reports
    // it.
    const isKept = document.cookie.includes('category-399');
    expect(document.cookie === '').to.equal(!isKept);
    expect(events.errors).to.have.length(isKept ? 0 : 1);
  });

  it('accepts values as servers encode them', () => {
    const value = encodeConsent(recordOf({ statistics: 'granted' }));
    for (const sent of [`"${value}"`, encodeURIComponent(value)]) {
      document.cookie = `${NAME}=${sent}; Path=/`;
      const { store } = setupReady({ storage: cookieStorage({ name: NAME }) });
      expect(store.isGranted('matomo')).to.be.true;
    }
  });
});
