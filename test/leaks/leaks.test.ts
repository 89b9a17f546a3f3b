import { aTimeout, expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { addedSettings, type CookieSettingsElement } from '../../src/define/settings.js';
import { start } from '../../src/start.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { countSubscribers, createStore, recordObservers } from '../elements/mounting.js';
import { recordListeners } from './listeners.js';
import { liveObjects, type LiveObjects } from './live-objects.js';

const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
] as const;
const GATE = '<template><p>Held</p></template><a href="#watch">Watch</a>';

/** An element as a page has it; without a locale it watches the page's language as well. */
function create(tag: (typeof TAGS)[number], store: ConsentStore): LitElement {
  const element = document.createElement(tag);
  Object.assign(element, { store });
  if (tag === 'cookie-gate') Object.assign(element, { category: 'video', innerHTML: GATE });
  return element;
}

const drawn = (elements: readonly LitElement[]) =>
  Promise.all(elements.map((element) => element.updateComplete));

/** Uses what holds resources: a dialog, an embed that was let in, an answer. */
async function use(elements: readonly LitElement[], store: ConsentStore): Promise<void> {
  for (const element of elements) {
    if (element.localName === 'cookie-settings') (element as SettingsElement).show();
    element.shadowRoot!.querySelector<HTMLElement>('[part=allow-once]')?.click();
  }
  await drawn(elements);
  store.acceptAll();
  await drawn(elements);
  store.reset();
}

type SettingsElement = HTMLElementTagNameMap['cookie-settings'];

/** Puts elements into a page and takes them out again. */
async function comeAndGo(tags: readonly (typeof TAGS)[number][], store: ConsentStore) {
  const elements = tags.map((tag) => create(tag, store));
  document.body.append(...elements);
  await drawn(elements);
  await use(elements, store);
  for (const element of elements) element.remove();
}

/** What Turbo does: the next page's body takes the place of this one. */
async function replaceBody(store: ConsentStore) {
  const elements = TAGS.map((tag) => create(tag, store));
  const body = document.createElement('body');
  body.append(...elements);
  document.body.replaceWith(body);
  await drawn(elements);
}

/** A page as a router fetches it, and puts it in the place of the one that shows, as Turbo does. */
class Visit {
  readonly page = new DOMParser().parseFromString(
    '<cookie-banner></cookie-banner><a href="#cookie-settings">Settings</a>',
    'text/html',
  );
  readonly body = this.page.body;

  render(store: ConsentStore): void {
    document.adoptNode(this.body);
    Object.assign(this.body.querySelector('cookie-banner')!, { store });
    document.body.replaceWith(this.body);
  }
}

/**
 * Goes to another page in the way of a router, with a settings element that is added when it is
 * asked for. The body is replaced by a method: an error that is made meanwhile has its object on the
 * stack.
 */
async function goToNext(store: ConsentStore): Promise<void> {
  new Visit().render(store);
  await drawn([...document.body.querySelectorAll('cookie-banner')]);
}

async function openAdded(store: ConsentStore): Promise<CookieSettingsElement> {
  const settings = addedSettings();
  settings.store = store;
  settings.show(document.querySelector('a')!);
  await drawn([settings]);
  return settings;
}

/**
 * Counts before and after doing something 200 times; the first times fill caches. Our own listeners
 * and observers are counted exactly. The browser's counts have the test runner's objects in them,
 * which come and go: what leaks with each mount is there 200 times, what is not a leak a few times.
 */
async function expectNoTrace(once: () => unknown): Promise<void> {
  const observers = recordObservers();
  const listeners = recordListeners();
  const repeat = async (times: number) => {
    for (let index = 0; index < times; index++) await once();
    await aTimeout(0);
  };
  try {
    await repeat(20);
    const before = { alive: await liveObjects(), own: [listeners.active, observers.active] };
    await repeat(200);
    expect([listeners.active, observers.active]).to.deep.equal(before.own);
    if (before.alive) await expectAtMost(before.alive);
  } finally {
    listeners.restore();
    observers.restore();
  }
}

/** A tenth of the mounts: far more than what the runner has on its way, far less than a leak. */
const NOISE = 20;

async function expectAtMost(before: LiveObjects): Promise<void> {
  const more = async () => {
    const after = (await liveObjects())!;
    const kinds = Object.keys(before) as (keyof LiveObjects)[];
    return kinds
      .filter((kind) => after[kind] - before[kind] >= NOISE)
      .map((kind) => [kind, after[kind]]);
  };
  for (let tries = 0; tries < 20 && (await more()).length > 0; tries++) await aTimeout(50);
  expect(await more(), `${NOISE} or more over ${JSON.stringify(before)}`).to.be.empty;
}

describe('after 200 mounts', function () {
  this.timeout(60_000);
  const bodyOfTests = document.body;
  afterEach(() => document.body.replaceWith(bodyOfTests));

  for (const tags of [...TAGS.map((tag) => [tag]), TAGS]) {
    it(`${tags.join(', ')} left nothing behind`, async () => {
      const store = createStore();
      const subscribers = countSubscribers(store);
      await expectNoTrace(async () => {
        await comeAndGo(tags, store);
        expect(subscribers.active).to.equal(0);
      });
      expect(document.adoptedStyleSheets).to.be.empty;
      expect(store.settings.show()).to.be.false;
    });
  }

  it('a banner in a page that is only prerendered left nothing behind', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const store = createStore();
    try {
      await expectNoTrace(() => comeAndGo(['cookie-banner'], store));
    } finally {
      Reflect.deleteProperty(document, 'prerendering');
    }
  });

  const afterUse: Record<string, (store: ConsentStore) => Promise<unknown>> = {
    'without settings': () => Promise.resolve(),
    'whose settings were opened once': async (store) => (await openAdded(store)).close(),
    'whose settings were still open': openAdded,
    'whose settings were drawn but not opened': async () => {
      addedSettings().prepare();
      await drawn([addedSettings()]);
    },
    'whose banner was answered': async (store) => {
      store.acceptAll();
      await drawn([...document.body.querySelectorAll('cookie-banner')]);
    },
  };
  for (const [title, use] of Object.entries(afterUse)) {
    it(`pages of a router, after one ${title}, left nothing behind`, async () => {
      const store = createStore();
      await goToNext(store);
      await use(store);
      await expectNoTrace(() => goToNext(store));
    });
  }

  it('pages of a router left nothing behind where the page keeps elements of the first', async () => {
    const store = createStore();
    await goToNext(store);
    const kept = [document.querySelector('cookie-banner')!, await openAdded(store)];
    await expectNoTrace(() => goToNext(store));
    expect(kept.filter(({ isConnected }) => isConnected)).to.be.empty;
  });

  it('all elements in a body that was replaced left nothing behind', async () => {
    const store = createStore();
    const ending = new AbortController();
    start({ store, signal: ending.signal });
    const subscribers = countSubscribers(store);
    await expectNoTrace(() => replaceBody(store));
    expect(subscribers.active).to.equal(TAGS.length);
    expect(document.adoptedStyleSheets).to.have.length(1);
    ending.abort();
  });
});

describe('start()', function () {
  this.timeout(60_000);

  it('leaves nothing behind when it has ended, 200 times', async () => {
    const store = createStore();
    const subscribers = countSubscribers(store);
    await expectNoTrace(() => {
      const ending = new AbortController();
      start({ store, signal: ending.signal });
      start({ store, signal: ending.signal });
      ending.abort();
    });
    expect(subscribers.active).to.equal(0);
  });

  it('listens once, however often it is called', async () => {
    const store = createStore();
    const ending = new AbortController();
    start({ store, signal: ending.signal });
    const subscribers = countSubscribers(store);
    await expectNoTrace(() => start({ store }));
    expect(subscribers.active).to.equal(0);
    ending.abort();
  });
});
