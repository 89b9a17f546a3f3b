import { expect } from '@esm-bundle/chai';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import { consoleDuring, createStore, focused, mount, part, rendered } from './mounting.js';

/** A gate whose embed is rendered by the page, as a component of a framework does it. */
async function setup() {
  const store = createStore();
  const gate = await mount<CookieGateElement>(
    'cookie-gate',
    { store, category: 'video', rendered: true },
    '<a href="https://video.example/1">Watch there</a>',
  );
  const states: string[] = [];
  gate.addEventListener('toggle', ({ oldState, newState }) => {
    states.push(`${oldState} → ${newState}`);
    gate.innerHTML =
      newState === 'open' ? '<button>The embed</button>' : '<a href="#there">Watch there</a>';
  });
  return { store, gate, states };
}

const isSeen = (gate: Element) => gate.firstElementChild!.checkVisibility();

describe('<cookie-gate rendered>', () => {
  it('dispatches “toggle” once when it opens and once when it closes', async () => {
    const { store, gate, states } = await setup();
    store.acceptAll();
    await rendered(gate);
    store.save({ media: 'denied' });
    await rendered(gate);
    store.save({ statistics: 'granted' });
    await rendered(gate);
    expect(states).to.deep.equal(['closed → open', 'open → closed']);
  });

  it('shows what the page renders, in place of the placeholder', async () => {
    const { store, gate } = await setup();
    store.acceptAll();
    await rendered(gate);
    await rendered(gate);
    expect(gate.textContent).to.equal('The embed');
    expect(isSeen(gate)).to.be.true;
    expect(gate.shadowRoot!.querySelector('[part=placeholder]')).to.equal(null);
  });

  it('shows a node that the page keeps in both states', async () => {
    const store = createStore();
    const properties = { store, category: 'video', rendered: true };
    const gate = await mount<CookieGateElement>('cookie-gate', properties, '<p>The same</p>');
    expect(isSeen(gate)).to.be.true;
    store.acceptAll();
    await rendered(gate);
    expect(isSeen(gate)).to.be.true;
  });

  it('moves the focus into what the page renders after “Allow once”', async () => {
    const { gate } = await setup();
    part(gate, 'allow-once').click();
    await rendered(gate);
    await rendered(gate);
    expect(focused()?.textContent).to.equal('The embed');
  });

  it('moves the focus there where a framework renders only after the event', async () => {
    const store = createStore();
    const properties = { store, category: 'video', rendered: true };
    const gate = await mount<CookieGateElement>('cookie-gate', properties, '<a href="#">There</a>');
    const render = () => (gate.innerHTML = '<button>The embed</button>');
    gate.addEventListener('toggle', () => queueMicrotask(render));
    part(gate, 'allow-once').click();
    await rendered(gate);
    await rendered(gate);
    expect(focused()?.textContent).to.equal('The embed');
  });

  it('is no mistake without a child that holds something back', async () => {
    const { warnings } = await consoleDuring(setup);
    expect(warnings).to.deep.equal([]);
  });
});
