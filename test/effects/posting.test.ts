import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { posting } from '../../src/effects/posting.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policy, policyWith } from '../policies.js';
import { AT, cookieOf } from '../records.js';
import { areWaiting, emptyOutbox, noted, openEndpoint, plantWaiting, waiting } from './endpoint.js';
import { atEnd, endPosting, openTab, replace } from './posting-tab.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

beforeEach(emptyOutbox);
afterEach(endPosting);

/** Names of the modules and other files that the page has asked for. */
const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);
const hasLoadedDelivery = () => fetched().some((name) => name.includes('/effects/delivery.'));

// The first test, because it checks what has been loaded, and modules stay loaded.
describe('posting with nothing to send', () => {
  it('loads and stores nothing', async () => {
    const endpoint = openEndpoint();
    const { store } = openTab(endpoint.url);
    openTab().store.acceptAll();
    store.setPolicy(policyWith({ revision: 2 }), 'the test');
    dispatchEvent(new Event('online'));
    await aTimeout(50);
    expect(hasLoadedDelivery()).to.be.false;
    expect(waiting()).to.deep.equal([]);
    store.rejectAll();
    await endpoint.arrived(1);
    expect(hasLoadedDelivery()).to.be.true;
  });
});

describe('posting', () => {
  it('sends only the fields that a record of consent needs', async () => {
    const endpoint = openEndpoint();
    const before = Date.now();
    openTab(endpoint.url).store.save({ statistics: 'granted', media: 'denied' });
    const { type, referer, body } = (await endpoint.arrived(1))[0]!;
    const { id, time, ...rest } = body;
    expect(type).to.equal('application/json');
    expect(referer).to.equal(`${location.origin}/`);
    expect(id).to.match(UUID);
    expect(Date.parse(time)).to.be.within(before, Date.now());
    expect(rest).to.deep.equal({
      reason: 'api',
      revision: 1,
      value: cookieOf(['statistics'], ['media']),
      decisions: { statistics: 'granted', media: 'denied' },
      language: document.documentElement.lang,
    });
  });

  it('sends the language of the page', async () => {
    const { lang } = document.documentElement;
    atEnd(() => (document.documentElement.lang = lang));
    document.documentElement.lang = 'fr';
    const endpoint = openEndpoint();
    openTab(endpoint.url).store.rejectAll();
    expect((await endpoint.arrived(1))[0]!.body.language).to.equal('fr');
  });

  it('sends each decision of the visitor once, with its reason', async () => {
    const endpoint = openEndpoint();
    const { store } = openTab(endpoint.url);
    const origin = document.body;
    store.acceptAll();
    store.rejectAll();
    store.save({ media: 'granted' }, { origin });
    store.save({ video: 'denied' }, { origin, reason: 'embed' });
    store.save({ statistics: 'granted' });
    store.reset();
    const posts = await endpoint.arrived(6);
    await areWaiting(0);
    expect(await endpoint.posts()).to.have.length(6);
    const bodies = posts.map(({ body }) => body);
    const said = Object.fromEntries(bodies.map(({ reason, value }) => [reason, value ?? 'none']));
    expect(said).to.deep.equal({
      'accept-all': cookieOf(['statistics', 'media'], []),
      'reject-all': cookieOf([], ['statistics', 'media']),
      save: cookieOf(['media'], ['statistics']),
      embed: `v=1&rev=1&at=${AT}&n=21&yes=media&no=statistics.video`,
      api: `v=1&rev=1&at=${AT}&n=21&yes=statistics.media&no=video`,
      reset: 'none',
    });
    expect(bodies.find(({ reason }) => reason === 'reset')!.decisions).to.deep.equal({});
    expect(new Set(bodies.map(({ id }) => id)).size).to.equal(6);
  });

  it('gives each decision an id of its own', async () => {
    const endpoint = openEndpoint();
    const store = new ConsentStore({ clock: () => AT * 1000, endpoint: endpoint.url });
    store.setPolicy(policy, 'the test');
    const ending = new AbortController();
    atEnd(() => ending.abort());
    store.subscribe(({ reason }) => reason === 'accept-all' && store.save({ media: 'denied' }));
    posting(store, { signal: ending.signal });
    store.acceptAll();
    const posts = await endpoint.arrived(2);
    const values = Object.fromEntries(posts.map(({ body }) => [body.reason, body.value]));
    expect(values).to.deep.equal({
      'accept-all': cookieOf(['statistics', 'media'], []),
      api: cookieOf(['statistics'], ['media']),
    });
  });

  it('sends nothing for a change that the visitor did not make here', async () => {
    const endpoint = openEndpoint();
    const storage = memoryStorage(cookieOf(['statistics'], ['media']));
    const { store } = openTab(endpoint.url, { storage });
    storage.write(cookieOf(['media'], ['statistics']), 180);
    store.refresh();
    expect(store.isGranted('media')).to.be.true;
    store.setPolicy(policyWith({ revision: 2 }), 'the test');
    expect(store.decision('media')).to.be.undefined;
    expect(waiting()).to.deep.equal([]);
    await aTimeout(50);
    expect(await endpoint.posts()).to.deep.equal([]);
  });

  it('stops with its signal', () => {
    const { store, close } = openTab(openEndpoint().url);
    close();
    store.acceptAll();
    expect(waiting()).to.deep.equal([]);
  });

  it('stores a decision before any code is loaded and deletes it once it has arrived', async () => {
    const endpoint = openEndpoint();
    await endpoint.answer('hold');
    openTab(endpoint.url).store.acceptAll();
    expect(waiting()).to.have.length(1);
    await endpoint.arrived(1);
    expect(waiting()).to.have.length(1);
    await endpoint.answer(204);
    await areWaiting(0);
  });

  it('keeps the newer choice when a late response arrives', async () => {
    const endpoint = openEndpoint();
    await endpoint.answer('hold');
    const storage = memoryStorage();
    const { store, time } = openTab(endpoint.url, { storage });
    store.acceptAll();
    await endpoint.arrived(1);
    time.now = AT + 1;
    store.rejectAll();
    // As a server does that sends the cookie of the post again.
    storage.write(cookieOf(['statistics', 'media'], []), 180);
    await endpoint.answer(204);
    await endpoint.arrived(2);
    const newer = cookieOf([], ['statistics', 'media'], { at: AT + 1 });
    await eventually(() => storage.read() === newer, 'the refusal is back');
    expect(store.decision('media')).to.equal('denied');
  });

  it('skips a malformed stored entry', async () => {
    const endpoint = openEndpoint();
    for (const [name, text] of [
      ['x', '{}'],
      ['1795437529000.1', 'no JSON'],
      ['1795437529000.2', 'null'],
    ] as const) {
      localStorage.setItem(`consent-elements.outbox.${name}`, text);
    }
    plantWaiting();
    openTab(endpoint.url);
    await areWaiting(0);
    expect(await endpoint.posts()).to.have.length(1);
  });
});

describe('posting when the server does not record a decision yet', () => {
  for (const answer of [500, 501, 502, 503, 504, 408, 425, 429, 'drop'] as const) {
    it(`keeps it after ${answer} and posts the same one on the next page view`, async () => {
      const endpoint = openEndpoint();
      await endpoint.answer(answer);
      const first = openTab(endpoint.url);
      first.store.acceptAll();
      const { body } = (await endpoint.arrived(1))[0]!;
      // Nobody else may send while this one is under way.
      await navigator.locks.request('consent-elements.outbox.', () => {});
      expect(waiting()).to.have.length(1);
      first.close();
      await endpoint.answer(201);
      openTab(endpoint.url);
      await areWaiting(0);
      const posts = await endpoint.posts();
      expect(posts).to.have.length.above(1);
      for (const post of posts) expect(post.body).to.deep.equal(body);
    });
  }

  it('posts again when the browser is back online', async () => {
    const endpoint = openEndpoint();
    await endpoint.answer(503, 204);
    openTab(endpoint.url).store.acceptAll();
    await endpoint.arrived(1);
    dispatchEvent(new Event('online'));
    await endpoint.arrived(2);
    await areWaiting(0);
  });

  it('posts waiting decisions oldest first, and continues after one that fails', async () => {
    const endpoint = openEndpoint();
    for (const index of [3, 1, 2]) plantWaiting(index);
    await endpoint.answer(500, 204);
    openTab(endpoint.url);
    const posts = await endpoint.arrived(3);
    const times = posts.map(({ body }) => body.time);
    expect(times).to.deep.equal([...times].sort());
    await areWaiting(1);
  });

  it('keeps at most twenty waiting decisions and drops the oldest', async () => {
    const endpoint = openEndpoint();
    await endpoint.answer(500);
    for (let index = 0; index < 25; index += 1) plantWaiting(index);
    openTab(endpoint.url);
    await areWaiting(20);
    const [oldest] = waiting().sort();
    expect(oldest).to.match(/\.1795437529005\./);
    await endpoint.arrived(20);
  });
});

describe('posting from several tabs', () => {
  for (const locks of [true, false]) {
    it(`sends each decision once, ${locks ? 'with' : 'without'} locks`, async () => {
      if (!locks) replace(navigator, 'locks', undefined);
      const endpoint = openEndpoint();
      await endpoint.answer('hold');
      for (const index of [0, 1, 2, 3]) plantWaiting(index);
      for (let tab = 0; tab < 4; tab += 1) openTab(endpoint.url);
      await endpoint.arrived(1);
      await aTimeout(100);
      await endpoint.answer(204);
      await endpoint.arrived(4);
      await areWaiting(0);
      await aTimeout(50);
      const ids = (await endpoint.posts()).map(({ body }) => body.id);
      expect(ids).to.have.length(4);
      expect(new Set(ids).size).to.equal(4);
    });
  }

  it('keeps a decision without locks while it is being sent', async () => {
    replace(navigator, 'locks', undefined);
    const endpoint = openEndpoint();
    await endpoint.answer('hold');
    plantWaiting();
    const { close } = openTab(endpoint.url);
    await endpoint.arrived(1);
    expect(waiting()).to.have.length(1);
    await endpoint.answer(500);
    await eventually(() => !('claimed' in noted()), 'is free for other tabs');
    close();
    await endpoint.answer(204);
    openTab(endpoint.url);
    await areWaiting(0);
    expect(await endpoint.posts()).to.have.length(2);
  });

  it('posts, without locks, what a closed tab started to post a minute ago', async () => {
    replace(navigator, 'locks', undefined);
    const endpoint = openEndpoint();
    plantWaiting(0, { claimed: Date.now() });
    plantWaiting(1, { claimed: Date.now() - 61_000 });
    openTab(endpoint.url);
    await areWaiting(1);
    const [post] = await endpoint.arrived(1);
    expect(post!.body.time).to.equal(new Date(1795437529001).toISOString());
    expect(post!.body).not.to.have.property('claimed');
  });
});

describe('posting without storage', () => {
  /** What a browser throws in a sandboxed frame, or when its storage is full. */
  const fail = () => {
    throw new DOMException('No storage', 'QuotaExceededError');
  };

  it('sends a decision at once when storage is full', async () => {
    const endpoint = openEndpoint();
    replace(Storage.prototype, 'setItem', fail);
    openTab(endpoint.url).store.acceptAll();
    const [post] = await endpoint.arrived(1);
    expect(post!.body.id).to.match(UUID);
    expect(post!.body.value).to.equal(cookieOf(['statistics', 'media'], []));
    expect(waiting()).to.deep.equal([]);
  });

  it('sends a decision at once when storage is blocked', async () => {
    const endpoint = openEndpoint();
    const { store } = openTab(endpoint.url);
    const { localStorage: storage } = window;
    Object.defineProperty(window, 'localStorage', { get: fail, configurable: true });
    store.rejectAll();
    await endpoint.arrived(1);
    openTab(endpoint.url);
    Object.defineProperty(window, 'localStorage', { value: storage, configurable: true });
    expect(await endpoint.posts()).to.have.length(1);
  });
});
