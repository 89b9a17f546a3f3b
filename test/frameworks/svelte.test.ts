import { expect } from '@esm-bundle/chai';
import { flushSync, hydrate, mount, tick, unmount } from 'svelte';
import { useConsent } from '../../src/svelte.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import Film from './Film.svelte';
import Shown from './Shown.svelte';
import {
  boxWith,
  countListeners,
  openStore,
  renderedOnServer,
  usePolicy,
} from './stores-and-boxes.js';

const mounted = new Set<Record<string, unknown>>();

/** A component that shows `useConsent(…).current`, and what an effect of it has read. */
function show(props: { id?: string; initial?: boolean }) {
  const values: boolean[] = [];
  const box = boxWith();
  const seen = (value: boolean) => void values.push(value);
  const component = mount(Shown, { target: box, props: { ...props, seen } });
  mounted.add(component);
  flushSync();
  return { box, values, component };
}

function showFilm() {
  const box = boxWith();
  mounted.add(mount(Film, { target: box }));
  flushSync();
  return { box, gate: box.querySelector('cookie-gate')! };
}

/** Takes over what a server has rendered. */
function hydrateFilm(box: HTMLElement, props: { initial: boolean }) {
  const { warnings, errors, restore } = recordConsole();
  mounted.add(hydrate(Film, { target: box, props }));
  flushSync();
  restore();
  return [...warnings, ...errors];
}

async function remove(component: Record<string, unknown>) {
  mounted.delete(component);
  await unmount(component);
  await tick();
}

afterEach(async () => {
  for (const component of mounted) await remove(component);
  document.body.replaceChildren();
});

describe('useConsent() of Svelte', () => {
  it('is what the server has read until the policy is known', () => {
    const store = openStore({ isReady: false });
    const { box, values } = show({ initial: true });
    expect(box.textContent).to.equal('true');
    usePolicy(store);
    flushSync();
    expect(box.textContent).to.equal('false');
    expect(values).to.deep.equal([true, false]);
  });

  it('is false by default', () => {
    openStore({ isReady: false });
    expect(show({}).box.textContent).to.equal('false');
  });

  it('is what the store knows, whatever the server has read before', () => {
    openStore().rejectAll();
    expect(show({ initial: true }).values).to.deep.equal([false]);
  });

  it('follows each change, in markup and in effects', () => {
    const store = openStore();
    const { box, values } = show({});
    for (const change of ['acceptAll', 'rejectAll', 'acceptAll'] as const) {
      store[change]();
      flushSync();
    }
    expect(values).to.deep.equal([false, true, false, true]);
    expect(box.textContent).to.equal('true');
  });

  it('runs no effect for a change of another category', () => {
    const store = openStore();
    const { values } = show({});
    store.save({ statistics: 'granted' });
    flushSync();
    expect(values).to.deep.equal([false]);
  });

  it('listens while something reads it, and ends with its component', async () => {
    const store = openStore();
    const listeners = countListeners(store);
    const { component } = show({});
    expect(listeners()).to.equal(1);
    await remove(component);
    expect(listeners()).to.equal(0);
  });

  it('can be read outside of components, where it does not listen', () => {
    const store = openStore();
    const listeners = countListeners(store);
    const consent = useConsent('video');
    expect(consent.current).to.be.false;
    store.acceptAll();
    expect(consent.current).to.be.true;
    expect(listeners()).to.equal(0);
  });
});

describe('ConsentGate of Svelte', () => {
  it('renders the fallback, then the children, and removes them after a withdrawal', () => {
    const store = openStore();
    const { box } = showFilm();
    expect(box.querySelector('a, iframe')!.localName).to.equal('a');
    store.acceptAll();
    flushSync();
    expect(box.querySelector('a, iframe')!.localName).to.equal('iframe');
    store.save({ media: 'denied' });
    flushSync();
    expect(box.querySelector('a, iframe')!.localName).to.equal('a');
  });

  it('renders the children after “Allow once”', async () => {
    openStore();
    const { box, gate } = showFilm();
    const button = () => gate.shadowRoot?.querySelector<HTMLElement>('[part=allow-once]');
    await eventually(button, 'the placeholder has its buttons');
    button()!.click();
    await eventually(() => box.querySelector('iframe'), 'the film is there');
    expect(box.querySelector('a')).to.equal(null);
  });

  for (const initial of [true, false]) {
    it(`hydrates what a server has rendered, with consent: ${initial}`, async () => {
      openStore({ isReady: false });
      const box = boxWith(await renderedOnServer('svelte', { initial }));
      const before = box.querySelector('a, iframe');
      expect(before!.localName).to.equal(initial ? 'iframe' : 'a');
      expect(hydrateFilm(box, { initial })).to.deep.equal([]);
      expect(box.querySelector('a, iframe')).to.equal(before);
    });

    it(`corrects what a server has rendered for another answer than ${!initial}`, async () => {
      const store = openStore();
      if (!initial) store.acceptAll();
      const box = boxWith(await renderedOnServer('svelte', { initial }));
      expect(hydrateFilm(box, { initial })).to.deep.equal([]);
      expect(box.querySelector('a, iframe')!.localName).to.equal(initial ? 'a' : 'iframe');
      expect(box.querySelectorAll('a, iframe')).to.have.length(1);
    });
  }
});
