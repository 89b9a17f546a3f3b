import { expect } from '@open-wc/testing';
import { deletion } from '../../src/effects/deletion.js';
import type { CookieDeclaration, Policy } from '../../src/model/policy.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { recordEvents } from '../recording.js';

const declared = (cookies: CookieDeclaration[]): Policy =>
  policyWith({
    services: [
      {
        id: 'session',
        category: 'necessary',
        provider: 'Us',
        cookies: [{ name: 'test_session' }, { name: 'test_csrf' }],
      },
      { id: 'counter', category: 'statistics', provider: 'Them', cookies },
      { id: 'player', category: 'media', provider: 'They', cookies: [{ name: 'test_volume' }] },
    ],
  });

function setup(cookies: CookieDeclaration[]) {
  const target = new EventTarget();
  const store = new ConsentStore({ target });
  const ending = new AbortController();
  store.setPolicy(declared(cookies), 'the test');
  deletion(store, { signal: ending.signal });
  endings.push(() => ending.abort());
  return { store, events: recordEvents(target) };
}

const endings: (() => void)[] = [];
const plant = (...names: string[]) => {
  for (const name of names) document.cookie = `${name}=1; Path=/`;
};
const planted = () =>
  document.cookie
    .split('; ')
    .flatMap((pair) => (pair.startsWith('test_') ? [pair.split('=')[0]] : []));

describe('deletion', () => {
  afterEach(() => {
    for (const end of endings.splice(0)) end();
    for (const name of planted()) document.cookie = `${name}=; Path=/; Max-Age=0`;
    localStorage.clear();
    sessionStorage.clear();
  });

  it('deletes the cookies of a service whose consent is withdrawn, by name and by pattern', () => {
    const { store } = setup([{ name: 'test_id*' }, { name: 'test_exact' }]);
    store.acceptAll();
    plant('test_id.1.ab', 'test_id', 'test_exact', 'test_exactly');
    store.save({ statistics: 'denied' });
    expect(planted()).to.deep.equal(['test_exactly']);
  });

  it('never touches what is necessary, still allowed or not declared', () => {
    const { store } = setup([{ name: 'test_*' }]);
    store.acceptAll();
    plant('test_session', 'test_csrf', 'test_volume', 'test_visitor');
    document.cookie = 'cart=1; Path=/';
    store.save({ statistics: 'denied' });
    expect(planted()).to.have.members(['test_session', 'test_csrf', 'test_volume']);
    expect(document.cookie).to.include('cart=1');
    document.cookie = 'cart=; Path=/; Max-Age=0';
  });

  it('deletes nothing while consent is given or before there is an answer', () => {
    plant('test_visitor');
    const { store } = setup([{ name: 'test_visitor' }]);
    store.acceptAll();
    store.save({ media: 'denied' });
    expect(planted()).to.deep.equal(['test_visitor']);
  });

  it('deletes what an earlier visit left behind when the first answer is no', () => {
    plant('test_visitor');
    setup([{ name: 'test_visitor' }]).store.rejectAll();
    expect(planted()).to.be.empty;
  });

  it('deletes what belongs to one service that is denied on its own', () => {
    const { store } = setup([{ name: 'test_visitor' }]);
    store.acceptAll();
    plant('test_visitor', 'test_volume');
    store.save({ counter: 'denied' });
    expect(planted()).to.deep.equal(['test_volume']);
  });

  it('deletes when the choice is reset', () => {
    const { store } = setup([{ name: 'test_visitor' }]);
    store.acceptAll();
    plant('test_visitor');
    store.reset();
    expect(planted()).to.be.empty;
  });

  for (const [storage, area] of [
    ['local', localStorage],
    ['session', sessionStorage],
  ] as const) {
    it(`deletes entries of the ${storage} storage`, () => {
      const { store } = setup([{ name: 'test_id*', storage }]);
      store.acceptAll();
      area.setItem('test_id.1', 'x');
      area.setItem('draft', 'my letter');
      store.rejectAll();
      expect(Object.keys(area)).to.deep.equal(['draft']);
    });
  }

  it('deletes databases and caches', async () => {
    const { store } = setup([
      { name: 'test_db*', storage: 'indexeddb' },
      { name: 'test_cache', storage: 'cache' },
    ]);
    store.acceptAll();
    await createDatabase('test_db_1');
    await createDatabase('test_other');
    await caches.open('test_cache');
    await caches.open('test_cache_2');
    store.rejectAll();
    const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
    await eventually(async () => !(await databases()).includes('test_db_1'), 'the database goes');
    await eventually(async () => !(await caches.has('test_cache')), 'the cache goes');
    expect(await databases()).to.include('test_other');
    expect(await caches.has('test_cache_2')).to.be.true;
    indexedDB.deleteDatabase('test_other');
    await caches.delete('test_cache_2');
  });

  it('reports what it cannot delete on the event', () => {
    const { store, events } = setup([
      { name: 'test_server', httpOnly: true },
      { name: 'VISITOR', party: 'third' },
      { name: 'test_visitor' },
    ]);
    store.acceptAll();
    plant('test_visitor');
    store.save({ statistics: 'denied' });
    expect(events.changes.at(-1)!.survivors).to.deep.equal([
      { service: 'counter', name: 'test_server', storage: 'cookie', reason: 'http-only' },
      { service: 'counter', name: 'VISITOR', storage: 'cookie', reason: 'third-party' },
    ]);
  });

  it('has nothing to report where nothing is withdrawn', () => {
    const { store, events } = setup([{ name: 'test_server', httpOnly: true }]);
    store.acceptAll();
    expect(events.changes.at(-1)!.survivors).to.be.empty;
  });
});

function createDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
