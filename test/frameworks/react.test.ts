import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { Activity, createElement as h, StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { ConsentGate, useConsent, type ConsentGateProps } from '../../src/react.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { shareStore } from '../../src/store/shared-store.js';
import { createStore, part, rendered } from '../elements/mounting.js';
import { policy } from '../elements/policies.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';

let box: HTMLElement;
let root: Root | undefined;

/** The store that hooks and gates of the page use. */
const pageStore = (options = {}): ConsentStore => shareStore(createStore(options));

function render(content: ReactNode): void {
  root ??= createRoot(box);
  flushSync(() => root!.render(content));
}

/** Time in which React does what it leaves for later, such as the effects of hidden parts. */
const later = () => aTimeout(50);

/** Hydrates what a server has sent. Returns that text, and what the console says. */
async function hydrate(content: ReactNode) {
  box.innerHTML = renderToString(content);
  const sent = box.textContent;
  const recorded = recordConsole();
  root = hydrateRoot(box, content);
  await later();
  recorded.restore();
  return { sent, complaints: [...recorded.errors, ...recorded.warnings] };
}

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  if (root) flushSync(() => root!.unmount());
  root = undefined;
  box.remove();
});

describe('useConsent()', () => {
  const values: boolean[] = [];

  function Asking({ initial }: { initial?: boolean }) {
    const isGranted = useConsent('video', initial);
    values.push(isGranted);
    return h('p', null, String(isGranted));
  }

  beforeEach(() => {
    values.length = 0;
  });

  it('is false while undecided', () => {
    pageStore();
    render(h(Asking));
    expect(box.textContent).to.equal('false');
  });

  it('follows each decision', () => {
    const store = pageStore();
    render(h(Asking));
    flushSync(() => store.acceptAll());
    expect(box.textContent).to.equal('true');
    flushSync(() => store.rejectAll());
    expect(box.textContent).to.equal('false');
  });

  it('is what the server has read until the policy is there', () => {
    const store = pageStore({ policy: null });
    render(h(Asking, { initial: true }));
    expect(box.textContent).to.equal('true');
    flushSync(() => usePolicy(store, policy));
    expect(box.textContent).to.equal('false');
  });

  it('is what the server has read while a service follows a category without a policy', () => {
    const at = Math.floor(Date.now() / 1000);
    pageStore({ policy: null, revision: 1, value: `v=1&rev=1&at=${at}&yes=media&no=statistics` });
    render(h(Asking, { initial: true }));
    expect(box.textContent).to.equal('true');
  });

  it('renders once in a page where nothing changes', () => {
    const store = pageStore();
    render(h(Asking));
    flushSync(() => store.save({ statistics: 'granted' }));
    expect(values).to.deep.equal([false]);
  });

  it('no longer listens once its component is unmounted', () => {
    const store = pageStore();
    const signals: AbortSignal[] = [];
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (fn, { signal } = {}) => {
      signals.push(signal!);
      subscribe(fn, { signal });
    };
    render(h(StrictMode, null, h(Asking)));
    expect(signals.filter(({ aborted }) => !aborted)).to.have.lengthOf(1);
    render(null);
    expect(signals.filter(({ aborted }) => !aborted)).to.deep.equal([]);
  });

  it('hydrates what the server has rendered, and then follows the store', async () => {
    pageStore();
    const { sent, complaints } = await hydrate(h(Asking, { initial: true }));
    expect({ sent, complaints }).to.deep.equal({ sent: 'true', complaints: [] });
    await eventually(() => box.textContent === 'false');
  });
});

describe('<ConsentGate>', () => {
  const film = h('b', null, 'A film');
  const link = h('a', { href: '#film' }, 'The film');
  const GATE = { service: 'video', locale: 'en', fallback: link, children: film };
  const gateOf = (more: Partial<ConsentGateProps> = {}) => h(ConsentGate, { ...GATE, ...more });
  const gate = () => box.querySelector('cookie-gate')!;
  const shows = (text: string) => eventually(() => gate().textContent === text);

  async function mountGate(options = {}) {
    const store = pageStore(options);
    render(gateOf());
    await customElements.whenDefined('cookie-gate');
    await rendered(gate());
    return store;
  }

  it('renders the fallback while undecided, with the placeholder of the element', async () => {
    await mountGate();
    await eventually(() => part(gate(), 'allow-once'));
    expect(gate().textContent).to.equal('The film');
    expect(gate().category).to.equal('video');
  });

  it('renders the children only while they are allowed', async () => {
    const store = await mountGate();
    store.acceptAll();
    await shows('A film');
    await eventually(() => box.querySelector('b')!.checkVisibility());
    store.save({ media: 'denied' });
    await shows('The film');
  });

  for (const name of ['allow-once', 'allow-always']) {
    it(`renders the children after “${name}”, until a withdrawal`, async () => {
      const store = await mountGate();
      await eventually(() => part(gate(), name));
      part(gate(), name).click();
      await shows('A film');
      await eventually(() => box.querySelector('b')!.checkVisibility());
      store.acceptAll();
      store.rejectAll();
      await shows('The film');
    });
  }

  it('stores nothing for “Allow once”', async () => {
    const store = await mountGate();
    await eventually(() => part(gate(), 'allow-once'));
    part(gate(), 'allow-once').click();
    await shows('A film');
    expect(store.decision('video')).to.equal(undefined);
  });

  it('lets the page render the embed also where the element is defined before', async () => {
    await import('../../src/define/gate.js');
    await mountGate();
    expect(gate().rendered).to.equal(true);
  });

  it('passes its heading, language and class on', async () => {
    pageStore();
    render(gateOf({ heading: 4, locale: 'fr', className: 'film' }));
    await customElements.whenDefined('cookie-gate');
    const { heading, locale, className } = gate();
    expect({ heading, locale, className }).to.deep.equal({
      heading: 4,
      locale: 'fr',
      className: 'film',
    });
  });

  for (const initial of [true, false]) {
    it(`hydrates what the server has rendered with initial: ${initial}`, async () => {
      pageStore({ policy: null });
      const content = h(StrictMode, null, gateOf({ initial, className: 'film', heading: 2 }));
      const { sent, complaints } = await hydrate(content);
      expect(complaints).to.deep.equal([]);
      expect(sent).to.equal(initial ? 'A film' : 'The film');
      expect(gate().textContent).to.equal(initial ? 'A film' : 'The film');
      expect(gate().getAttribute('class')).to.equal('film');
    });
  }

  it('unmounts the children after a withdrawal in a hidden <Activity>', async () => {
    const store = pageStore();
    const route = (mode: 'visible' | 'hidden') => h(Activity, { mode, children: gateOf() });
    render(route('visible'));
    await customElements.whenDefined('cookie-gate');
    store.acceptAll();
    await shows('A film');
    render(route('hidden'));
    await later();
    store.rejectAll();
    await shows('The film');
  });
});
