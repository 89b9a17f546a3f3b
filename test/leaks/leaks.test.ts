import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { addedSettings, type CookieSettingsElement } from '../../src/define/settings.js';
import { start } from '../../src/start.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { countSubscribers, createStore, recordObservers } from '../elements/mounting.js';
import { policy, withOptOuts } from '../elements/policies.js';
import { recordListeners } from './listeners.js';
import { liveObjects, type LiveObjects } from './live-objects.js';

const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
  'cookie-choices',
] as const;
const GATE = '<template><p>Held</p></template><a href="#watch">Watch</a>';

/** An element as in a page; without a locale it observes the page's language as well. */
function create(tag: (typeof TAGS)[number], store: ConsentStore): LitElement {
  const element = document.createElement(tag);
  Object.assign(element, { store });
  if (tag === 'cookie-gate') Object.assign(element, { category: 'video', innerHTML: GATE });
  return element;
}

const drawn = (elements: readonly LitElement[]) =>
  Promise.all(elements.map((element) => element.updateComplete));

/** Uses the features that hold resources: a dialog, an opened embed, an objection, an answer. */
async function use(elements: readonly LitElement[], store: ConsentStore): Promise<void> {
  for (const element of elements) {
    if (element.localName === 'cookie-settings') (element as SettingsElement).show();
    element.shadowRoot!.querySelector<HTMLElement>('[part=allow-once], [part=object]')?.click();
  }
  await drawn(elements);
  store.acceptAll();
  await drawn(elements);
  store.reset();
}

type SettingsElement = HTMLElementTagNameMap['cookie-settings'];

/** Inserts elements into a page and removes them. */
async function comeAndGo(tags: readonly (typeof TAGS)[number][], store: ConsentStore) {
  const elements = tags.map((tag) => create(tag, store));
  document.body.append(...elements);
  await drawn(elements);
  await use(elements, store);
  for (const element of elements) element.remove();
}

/** Replaces the body by that of the next page, as Turbo does. */
async function replaceBody(store: ConsentStore) {
  const elements = TAGS.map((tag) => create(tag, store));
  const body = document.createElement('body');
  body.append(...elements);
  document.body.replaceWith(body);
  await drawn(elements);
}

/** Creates a page as a router fetches it, and replaces the current page by it, as Turbo does. */
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
 * Navigates like a router, with a settings element that is added on demand. A method replaces the
 * body: an error that is created meanwhile has the method's object on its stack.
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
 * Counts before and after 200 repetitions; some earlier ones fill caches. Our own listeners and
 * observers are counted exactly. The browser's counts include objects of the test runner, which
 * come and go: a leak per mount occurs 200 times, anything else a few times.
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

/** A tenth of the mounts: far more than the runner's temporary objects, far less than a leak. */
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
  this.timeout(180_000);
  const bodyOfTests = document.body;
  afterEach(() => document.body.replaceWith(bodyOfTests));

  for (const tags of [...TAGS.map((tag) => [tag]), TAGS]) {
    it(`no leak remains of ${tags.join(', ')}`, async () => {
      const store = createStore({ policy: withOptOuts(policy) });
      const subscribers = countSubscribers(store);
      await expectNoTrace(async () => {
        await comeAndGo(tags, store);
        expect(subscribers.active).to.equal(0);
      });
      expect(document.adoptedStyleSheets.length).to.equal(0);
      expect(store.settings.show()).to.be.false;
    });
  }

  it('no leak remains of a banner in a page that is being prerendered', async () => {
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
    'whose settings were prepared but not opened': async () => {
      addedSettings().prepare();
      await drawn([addedSettings()]);
    },
    'whose banner was answered': async (store) => {
      store.acceptAll();
      await drawn([...document.body.querySelectorAll('cookie-banner')]);
    },
  };
  for (const [title, use] of Object.entries(afterUse)) {
    it(`no leak remains of pages of a router, after one ${title}`, async () => {
      const store = createStore();
      await goToNext(store);
      await use(store);
      await expectNoTrace(() => goToNext(store));
    });
  }

  it('no leak remains of pages of a router when the test holds elements of the first', async () => {
    const store = createStore();
    await goToNext(store);
    const kept = [document.querySelector('cookie-banner')!, await openAdded(store)];
    await expectNoTrace(() => goToNext(store));
    expect(kept.filter(({ isConnected }) => isConnected)).to.be.empty;
  });

  it('no leak remains of all elements in a replaced body', async () => {
    const store = createStore();
    const ending = new AbortController();
    start({ store, signal: ending.signal });
    const subscribers = countSubscribers(store);
    await expectNoTrace(() => replaceBody(store));
    expect(subscribers.active).to.equal(TAGS.length);
    expect(document.adoptedStyleSheets.length).to.equal(1);
    ending.abort();
  });
});

describe('start()', function () {
  this.timeout(180_000);

  it('leaks nothing when it is started and ended 200 times', async () => {
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

  it('adds its listeners once, however often it is called', async () => {
    const store = createStore();
    const ending = new AbortController();
    start({ store, signal: ending.signal });
    const subscribers = countSubscribers(store);
    await expectNoTrace(() => start({ store }));
    expect(subscribers.active).to.equal(0);
    ending.abort();
  });
});
