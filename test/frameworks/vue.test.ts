import './development.js';
import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import {
  createApp,
  createSSRApp,
  defineComponent,
  effectScope,
  h,
  nextTick,
  onUnmounted,
  ref,
  type Component,
  type Ref,
} from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { CookieGateElement } from '../../src/elements/gate-element.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { shareStore } from '../../src/store/shared-store.js';
import { ConsentGate, useConsent } from '../../src/vue.js';
import { countSubscribers, createStore, focused, part, rendered } from '../elements/mounting.js';
import { policy } from '../elements/policies.js';
import { eventually } from '../eventually.js';
import { cookieOf } from '../records.js';
import { recordConsole } from '../recording.js';

const NOW = Math.floor(Date.now() / 1000);

let store: ConsentStore;
let ending: (() => void)[];
let output: ReturnType<typeof recordConsole>;

/** Makes the store of the document. Its policy has not loaded. */
function begin(value?: string): void {
  store = shareStore(createStore({ policy: null, value, revision: 1 }));
}

beforeEach(() => {
  begin();
  ending = [];
  output = recordConsole();
});

afterEach(() => {
  for (const end of ending) end();
  output.restore();
  expect([...output.errors, ...output.warnings].join('\n')).to.equal('');
});

/** A component that shows whether an id is granted, and each state that it was rendered in. */
function reader(id: string | Ref<string> = 'statistics', initial?: boolean) {
  const states: boolean[] = [];
  const component = defineComponent(() => {
    const isGranted = useConsent(id, initial);
    return () => {
      states.push(isGranted.value);
      return h('p', String(isGranted.value));
    };
  });
  return { component, states };
}

async function mount(component: Component, markup?: string) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup ?? '';
  const app = markup === undefined ? createApp(component) : createSSRApp(component);
  app.mount(box);
  ending.push(() => app.unmount());
  await nextTick();
  return { box, app };
}

/** Renders a component as a server does, then mounts it on that markup. */
const hydrate = async (component: Component) =>
  mount(component, await renderToString(h(component)));

describe('useConsent() of Vue', () => {
  it('is what the server has read until the policy is known', async () => {
    const known = await mount(reader('statistics', true).component);
    const unknown = await mount(reader().component);
    expect([known.box.textContent, unknown.box.textContent]).to.deep.equal(['true', 'false']);
    usePolicy(store, policy);
    await nextTick();
    expect(known.box.textContent).to.equal('false');
  });

  it('has the stored choice before the first paint', async () => {
    begin(cookieOf(['statistics'], ['media'], { at: NOW }));
    const { box } = await mount(reader().component);
    expect(box.textContent).to.equal('true');
  });

  it('keeps what the server has read of a service, which the stored choice does not name', async () => {
    begin(cookieOf(['statistics', 'media'], [], { at: NOW }));
    const { component, states } = reader('video', true);
    await mount(component);
    usePolicy(store, policy);
    await nextTick();
    expect(states).not.to.include(false);
  });

  it('is not what the server has read where the stored choice refuses it', async () => {
    begin(cookieOf(['statistics'], ['media'], { at: NOW }));
    const { states, component } = reader('media', true);
    await mount(component);
    expect(states).not.to.include(true);
  });

  it('follows each change', async () => {
    usePolicy(store, policy);
    const { component, states } = reader();
    await mount(component);
    store.acceptAll();
    await nextTick();
    store.save({ media: 'denied' });
    store.save({ statistics: 'denied' });
    await nextTick();
    expect(states).to.deep.equal([false, true, false]);
  });

  it('follows the id', async () => {
    usePolicy(store, policy);
    store.save({ media: 'granted' });
    const id = ref('statistics');
    const { box } = await mount(reader(id).component);
    id.value = 'media';
    await nextTick();
    expect(box.textContent).to.equal('true');
  });

  it('ends its subscription with the component', async () => {
    const subscribers = countSubscribers(store);
    const { app } = await mount(reader().component);
    expect(subscribers.active).to.equal(1);
    app.unmount();
    expect(subscribers.active).to.equal(0);
  });

  it('works in an effect scope outside of components, and ends with it', () => {
    usePolicy(store, policy);
    const subscribers = countSubscribers(store);
    const scope = effectScope();
    const isGranted = scope.run(() => useConsent('statistics'))!;
    store.acceptAll();
    expect(isGranted.value).to.be.true;
    scope.stop();
    expect(subscribers.active).to.equal(0);
  });

  it('cannot be written to', () => {
    const isGranted = useConsent('statistics') as Ref<boolean>;
    isGranted.value = true;
    expect(isGranted.value).to.be.false;
    expect(output.warnings.splice(0).join()).to.contain('readonly');
  });

  it('hydrates markup of a server that knew nothing, then grants', async () => {
    usePolicy(store, policy);
    store.acceptAll();
    const { component, states } = reader();
    const { box } = await hydrate(component);
    expect(states.slice(-2)).to.deep.equal([false, true]);
    expect(box.textContent).to.equal('true');
  });
});

const FALLBACK = '<a href="#film">The film</a>';

/** A gate whose content says when it comes and goes. */
function gated(properties: Record<string, unknown> = {}) {
  const events: string[] = [];
  const film = defineComponent(() => {
    events.push('made');
    onUnmounted(() => events.push('unmounted'));
    return () => h('button', 'A film');
  });
  const slots = { default: () => h(film), fallback: () => h('a', { href: '#film' }, 'The film') };
  const component = () => h(ConsentGate, { service: 'video', ...properties }, slots);
  return { component: defineComponent(() => component), events };
}

async function mountGate(properties?: Record<string, unknown>) {
  const { component, events } = gated(properties);
  const { box } = await mount(component);
  const gate = box.querySelector<CookieGateElement>('cookie-gate')!;
  await customElements.whenDefined('cookie-gate');
  await rendered(gate);
  return { gate, events };
}

describe('<ConsentGate> of Vue', () => {
  it('renders its content while it is granted, else the fallback', async () => {
    usePolicy(store, policy);
    const { gate, events } = await mountGate();
    expect(gate.innerHTML).to.equal(FALLBACK);
    store.acceptAll();
    await rendered(gate);
    expect(gate.innerHTML).to.equal('<button>A film</button>');
    expect(gate.firstElementChild!.checkVisibility()).to.be.true;
    store.save({ media: 'denied' });
    await rendered(gate);
    expect(gate.innerHTML).to.equal(FALLBACK);
    expect(events).to.deep.equal(['made', 'unmounted']);
  });

  it('renders it after “Allow once”, with the focus, until a refusal', async () => {
    usePolicy(store, policy);
    const { gate, events } = await mountGate();
    part(gate, 'allow-once').click();
    await eventually(() => focused()?.textContent === 'A film', 'the content has the focus');
    expect(store.isGranted('video')).to.be.false;
    store.rejectAll();
    await rendered(gate);
    expect(gate.innerHTML).to.equal(FALLBACK);
    expect(events).to.deep.equal(['made', 'unmounted']);
  });

  it('follows the service', async () => {
    usePolicy(store, policy);
    store.save({ statistics: 'granted' });
    const service = ref('video');
    const component = defineComponent(
      () => () => h(ConsentGate, { service: service.value }, () => 'content'),
    );
    const { box } = await mount(component);
    expect(box.textContent).to.equal('');
    service.value = 'matomo';
    await nextTick();
    expect(box.textContent).to.equal('content');
  });

  it('passes heading, language and other attributes to the element', async () => {
    usePolicy(store, policy);
    const { gate } = await mountGate({ heading: 4, locale: 'en', class: 'wide' });
    expect([gate.category, gate.heading, gate.locale]).to.deep.equal(['video', 4, 'en']);
    expect(gate.rendered).to.be.true;
    expect(gate.className).to.equal('wide');
    expect(part(gate, 'heading').matches('h4, [aria-level="4"]')).to.be.true;
  });

  it('takes the language around it, and headings of level 3', async () => {
    usePolicy(store, policy);
    const { gate } = await mountGate();
    expect([gate.heading, gate.locale]).to.deep.equal([3, undefined]);
  });

  it('never makes its content for a visitor who has withdrawn since the server has read', async () => {
    usePolicy(store, policy);
    store.rejectAll();
    const { gate, events } = await mountGate({ initial: true });
    expect(gate.innerHTML).to.equal(FALLBACK);
    expect(events).to.deep.equal([]);
  });

  for (const initial of [true, false]) {
    it(`hydrates what a server renders with “initial” ${initial}`, async () => {
      const { component } = gated({ initial });
      const { box } = await hydrate(component);
      const isContent = box.querySelector('cookie-gate > button') !== null;
      expect(isContent).to.equal(initial);
      usePolicy(store, policy);
      store.acceptAll();
      await nextTick();
      expect(box.querySelectorAll('cookie-gate > button')).to.have.length(1);
    });
  }
});
