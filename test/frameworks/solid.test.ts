import { expect } from '@esm-bundle/chai';
import { createEffect, createRoot, createSignal, sharedConfig, type Accessor } from 'solid-js';
import { hydrate, render } from 'solid-js/web';
import { useConsent } from '../../src/solid.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import { film } from './film.js';
import {
  boxWith,
  countListeners,
  openStore,
  renderedOnServer,
  usePolicy,
} from './stores-and-boxes.js';

const endings = new Set<() => void>();

/** What an effect reads of `useConsent()` over time. */
function follow(id: string | Accessor<string>, initial?: boolean) {
  const values: boolean[] = [];
  const dispose = createRoot((end) => {
    const isGranted = useConsent(id, initial);
    createEffect(() => values.push(isGranted()));
    return end;
  });
  endings.add(dispose);
  return { values, dispose };
}

function showFilm() {
  const box = boxWith();
  endings.add(render(() => film({}), box));
  return { box, gate: box.querySelector('cookie-gate')! };
}

afterEach(() => {
  for (const end of endings) end();
  endings.clear();
  document.body.replaceChildren();
});

describe('useConsent() of Solid', () => {
  it('is what the server has read until the policy is known', () => {
    const store = openStore({ isReady: false });
    const { values } = follow('video', true);
    expect(values).to.deep.equal([true]);
    usePolicy(store);
    expect(values).to.deep.equal([true, false]);
  });

  it('is false by default', () => {
    openStore({ isReady: false });
    expect(follow('video').values).to.deep.equal([false]);
  });

  it('is what the store knows, whatever the server has read before', () => {
    openStore().rejectAll();
    expect(follow('video', true).values).to.deep.equal([false]);
  });

  it('follows each change, and none of another category', () => {
    const store = openStore();
    const { values } = follow('video');
    store.acceptAll();
    store.save({ statistics: 'denied' });
    store.rejectAll();
    expect(values).to.deep.equal([false, true, false]);
  });

  it('follows an id that changes', () => {
    openStore().save({ statistics: 'granted' });
    const [id, setId] = createSignal('video');
    const { values } = follow(id);
    setId('statistics');
    expect(values).to.deep.equal([false, true]);
  });

  it('ends with its root', () => {
    const store = openStore();
    const listeners = countListeners(store);
    const { values, dispose } = follow('video');
    expect(listeners()).to.equal(1);
    dispose();
    store.acceptAll();
    expect(listeners()).to.equal(0);
    expect(values).to.deep.equal([false]);
  });
});

describe('ConsentGate of Solid', () => {
  it('renders the fallback, then the children, and removes them after a withdrawal', () => {
    const store = openStore();
    const { box } = showFilm();
    expect(box.querySelector('a, iframe')!.localName).to.equal('a');
    store.acceptAll();
    expect(box.querySelector('a, iframe')!.localName).to.equal('iframe');
    store.save({ media: 'denied' });
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
      // The store knows another answer already, as after a slow start of the page.
      const store = openStore();
      if (!initial) store.acceptAll();
      const box = boxWith(await renderedOnServer('solid', { initial }));
      const before = box.querySelector('a, iframe');
      const { warnings, errors, restore } = recordConsole();
      const page = globalThis as { _$HY?: object };
      page._$HY = { events: [], completed: new WeakSet(), r: {}, fe: () => undefined };
      const read: (string | undefined)[] = [];
      endings.add(
        hydrate(() => {
          const content = film({ initial });
          read.push(box.querySelector('a, iframe')?.localName, String(!!sharedConfig.context));
          return content;
        }, box),
      );
      restore();
      expect(before!.localName).to.equal(initial ? 'iframe' : 'a');
      expect(read).to.deep.equal([before!.localName, 'true']);
      expect(box.querySelector('a, iframe')!.localName).to.equal(initial ? 'a' : 'iframe');
      expect(box.querySelectorAll('cookie-gate, a, iframe')).to.have.length(2);
      expect([...warnings, ...errors]).to.deep.equal([]);
    });
  }
});
