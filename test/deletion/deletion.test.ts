import { expect } from '@esm-bundle/chai';
import { deletion } from '../../src/deletion/deletion.js';
import type { CookieDeclaration, Policy } from '../../src/model/policy.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policyWith } from '../policies.js';
import { recordEvents } from '../recording.js';
import { cookieOf } from '../records.js';

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

const NOW = Math.floor(Date.now() / 1000);

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

  it('keeps cookies that are necessary, still granted or not declared', () => {
    const { store } = setup([{ name: 'test_*' }]);
    store.acceptAll();
    plant('test_session', 'test_csrf', 'test_volume', 'test_visitor');
    document.cookie = 'cart=1; Path=/';
    store.save({ statistics: 'denied' });
    expect(planted()).to.have.members(['test_session', 'test_csrf', 'test_volume']);
    expect(document.cookie).to.include('cart=1');
    document.cookie = 'cart=; Path=/; Max-Age=0';
  });

  it('deletes nothing while consent is granted or undecided', () => {
    plant('test_visitor');
    const { store } = setup([{ name: 'test_visitor' }]);
    store.acceptAll();
    store.save({ media: 'denied' });
    expect(planted()).to.deep.equal(['test_visitor']);
  });

  it('deletes cookies of an earlier visit when the first answer is a refusal', () => {
    plant('test_visitor');
    setup([{ name: 'test_visitor' }]).store.rejectAll();
    expect(planted()).to.be.empty;
  });

  it('deletes the cookies of one service that is denied individually', () => {
    const { store } = setup([{ name: 'test_visitor' }]);
    store.acceptAll();
    plant('test_visitor', 'test_volume');
    store.save({ counter: 'denied' });
    expect(planted()).to.deep.equal(['test_volume']);
  });

  it('deletes cookies on reset()', () => {
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
    await eventually(
      async () => !(await databases()).includes('test_db_1'),
      'the database is deleted',
    );
    await eventually(async () => !(await caches.has('test_cache')), 'the cache is deleted');
    expect(await databases()).to.include('test_other');
    expect(await caches.has('test_cache_2')).to.be.true;
    indexedDB.deleteDatabase('test_other');
    await caches.delete('test_cache_2');
  });

  it('delays the event until the deletion ends, and lists a database that is still open', async () => {
    const { store, events } = setup([{ name: 'test_db*', storage: 'indexeddb' }]);
    store.acceptAll();
    await createDatabase('test_db_closed');
    const held = await openDatabase('test_db_held');
    store.rejectAll();
    expect(events.changes).to.have.length(1);
    await eventually(() => events.changes.length === 2, 'the event is dispatched');
    expect(events.changes.at(-1)!.survivors).to.deep.equal([
      { service: 'counter', name: 'test_db_held', storage: 'indexeddb', reason: 'kept' },
    ]);
    held.close();
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    await eventually(async () => !(await names()).includes('test_db_held'), 'it goes when closed');
  });

  it('does not delay the event for a database that never responds', async () => {
    const { store, events } = setup([{ name: 'test_db*', storage: 'indexeddb' }]);
    store.acceptAll();
    await createDatabase('test_db_stuck');
    const { deleteDatabase } = IDBFactory.prototype;
    Object.assign(IDBFactory.prototype, { deleteDatabase: () => ({}) });
    store.rejectAll();
    await eventually(() => events.changes.length === 2, 'the event is dispatched');
    Object.assign(IDBFactory.prototype, { deleteDatabase });
    indexedDB.deleteDatabase('test_db_stuck');
    expect(events.changes.at(-1)!.survivors.map(({ name }) => name)).to.deep.equal([
      'test_db_stuck',
    ]);
  });

  it('never deletes the consent cookie, whichever category declares it', () => {
    const { store } = setup([{ name: 'cookies_preferences' }]);
    document.cookie = 'cookies_preferences=1; Path=/';
    store.rejectAll();
    expect(document.cookie).to.include('cookies_preferences=1');
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0';
  });

  it('deletes cookies of a visitor who refused earlier, once the policy is loaded', async () => {
    plant('test_visitor');
    const store = new ConsentStore({
      storage: memoryStorage(cookieOf([], ['statistics', 'media'], { at: NOW })),
    });
    const ending = new AbortController();
    endings.push(() => ending.abort());
    deletion(store, { signal: ending.signal });
    store.setPolicy(declared([{ name: 'test_visitor' }]), 'the test');
    await eventually(() => planted().length === 0, 'it is deleted when the page is idle');
  });

  it('lists cookies that it cannot delete in the event', () => {
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

  it('lists nothing if nothing is withdrawn', () => {
    const { store, events } = setup([{ name: 'test_server', httpOnly: true }]);
    store.acceptAll();
    expect(events.changes.at(-1)!.survivors).to.be.empty;
  });
});

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
}

const createDatabase = async (name: string) => (await openDatabase(name)).close();
