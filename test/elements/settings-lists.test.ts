import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/settings.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { eventually } from '../eventually.js';
import {
  all,
  createStore,
  expectNone,
  expectSame,
  focused,
  mount,
  openLists,
  part,
  parts,
  rendered,
  textOf,
  type StoreOptions,
} from './mounting.js';
import { policy, policyWith, storedChoice } from './policies.js';

/** The model policy with services that differ in their ids only. */
const long = (count: number) =>
  policyWith({
    services: Array.from({ length: count }, (_, index) => ({
      ...policy.services[1]!,
      id: `service-${index}`,
      provider: `Provider ${index}`,
      category: ['statistics', 'media'][index % 2]!,
    })),
  });

async function setup(options: StoreOptions = {}, properties: Record<string, unknown> = {}) {
  const store = createStore(options);
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, ...properties });
  const lists = () => all<HTMLDetailsElement>(settings, '[part=category] > details');
  const names = () => lists().map((list) => textOf(list.querySelector('summary')));
  const choice = (id: string) =>
    settings.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${id}"]`)!;
  const move = async (id: string) => {
    choice(id).click();
    await rendered(settings);
  };
  const open = async (index: number) => {
    lists()[index]!.querySelector('summary')!.click();
    await eventually(() => lists()[index]!.querySelector('li'));
  };
  return { store, settings, lists, names, choice, move, open };
}

/** The types of the listeners that are added to elements while a function runs. */
async function listenersDuring(run: () => Promise<unknown>): Promise<string[]> {
  const { addEventListener } = EventTarget.prototype;
  const types: string[] = [];
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    if (this instanceof Element) types.push(args[0]);
    addEventListener.apply(this, args);
  };
  try {
    await run();
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  return types;
}

describe('the lists of services in <cookie-settings>', () => {
  it('render no rows while they are closed, however long they are', async () => {
    const few = await setup({ policy: long(10) });
    const many = await setup({ policy: long(1000) });
    expect(parts(many.settings, 'service')).to.have.length(0);
    expect(all(many.settings, '*')).to.have.length(all(few.settings, '*').length);
  });

  it('name one provider or two before they open', async () => {
    const { names } = await setup();
    expect(names()).to.deep.equal([
      'Example Ltd Necessary',
      'Matomo and Heat Inc Statistics',
      'Video Corp Embedded content',
    ]);
  });

  it('name the first of many providers, and count the others', async () => {
    const { names } = await setup({ policy: long(1000) });
    expect(names().slice(1)).to.deep.equal([
      'Provider 0 and 499 more Statistics',
      'Provider 1 and 499 more Embedded content',
    ]);
  });

  it('name a provider of several services once', async () => {
    const services = policy.services.map((one) => ({ ...one, provider: 'Example Ltd' }));
    const { names } = await setup({ policy: policyWith({ services }) });
    expect(names()[1]).to.equal('Example Ltd Statistics');
  });

  it('have no second switch for a service that is alone in its category', async () => {
    const { settings, open, choice } = await setup();
    await open(2);
    expect(textOf(parts(settings, 'service')[0])).to.include('Video player');
    expectNone(choice('video'));
  });

  it('have a switch for such a service where its own choice is stored', async () => {
    const { choice, move, store, settings } = await setup({
      value: storedChoice('video', 'media'),
    });
    expect([choice('media').checked, choice('video').checked]).to.deep.equal([false, true]);
    await move('video');
    expect(choice('video').checked).to.be.false;
    part(settings, 'save').click();
    await rendered(settings);
    expect(store.isGranted('video')).to.be.false;
    expectNone(choice('video'));
  });

  it('are rendered one by one when first opened, and stay rendered', async () => {
    const { settings, lists, open } = await setup();
    await open(1);
    expect(parts(settings, 'service')).to.have.length(2);
    const [first] = parts(settings, 'service');
    lists()[1]!.querySelector('summary')!.click();
    await rendered(settings);
    expect(lists()[1]!.open).to.be.false;
    expectSame(parts(settings, 'service')[0], first);
  });

  it('are rendered when the keyboard opens them', async () => {
    const { settings, lists } = await setup();
    lists()[1]!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => parts(settings, 'service').length === 2);
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('choice-matomo');
  });

  it('are open and rendered when a service was decided on its own', async () => {
    const { lists, choice } = await setup({ value: storedChoice('statistics', 'heatmap.media') });
    expect(lists().map(({ open }) => open)).to.deep.equal([false, true, false]);
    expect([choice('matomo').checked, choice('heatmap').checked]).to.deep.equal([true, false]);
  });

  it('open when a service is decided on its own elsewhere', async () => {
    const { store, settings, lists, choice } = await setup();
    store.save({ video: 'granted' });
    await rendered(settings);
    expect(lists().map(({ open }) => open)).to.deep.equal([false, false, true]);
    expect(choice('video').checked).to.be.true;
  });

  it('stay open when the visitor switches a service back', async () => {
    const { lists, choice, move, open } = await setup();
    await open(1);
    choice('heatmap').focus();
    await move('heatmap');
    await move('heatmap');
    expect(lists()[1]!.open).to.be.true;
    expectSame(focused(), choice('heatmap'));
  });

  it('stay closed when the visitor closed them over a service of its own', async () => {
    const { settings, lists, move } = await setup({ value: storedChoice('statistics', 'heatmap') });
    lists()[1]!.querySelector('summary')!.click();
    await rendered(settings);
    await move('media');
    expect(lists()[1]!.open).to.be.false;
  });

  it('show a choice that was made before they were rendered', async () => {
    const { choice, move, open } = await setup();
    await move('statistics');
    await open(1);
    expect([choice('matomo').checked, choice('heatmap').checked]).to.deep.equal([true, true]);
  });

  it('are saved even if nobody opened them', async () => {
    const { store, settings, move } = await setup({ policy: long(1000) });
    await move('statistics');
    part(settings, 'save').click();
    expect([store.isGranted('service-0'), store.isGranted('service-1')]).to.deep.equal([
      true,
      false,
    ]);
    expect(store.decision('service-1')).to.equal('denied');
  });

  it('are closed and not rendered whenever the dialog opens', async () => {
    const { settings, open } = await setup({}, { dialog: true });
    for (const time of ['first', 'second']) {
      settings.show();
      await rendered(settings);
      expect(parts(settings, 'service'), time).to.have.length(0);
      await open(1);
      expect(parts(settings, 'service'), time).to.have.length(2);
      settings.close();
      await rendered(settings);
    }
  });

  it('add no listener per row', async () => {
    const { settings } = await setup({ policy: long(100) });
    const added = await listenersDuring(() => openLists(settings));
    expect(parts(settings, 'switch')).to.have.length(102);
    expect(added).to.be.empty;
  });

  it('ask the store at most twice about each service', async () => {
    const count = 1000;
    const { store, settings } = await setup({ policy: long(count) });
    const { isGranted } = store;
    let asked = 0;
    store.isGranted = (id) => {
      asked++;
      return isGranted.call(store, id);
    };
    settings.requestUpdate();
    await rendered(settings);
    expect(asked).to.be.within(count, 2 * count + 10);
  });

  it('are rendered for print', async () => {
    const { settings, lists } = await setup();
    dispatchEvent(new Event('beforeprint'));
    await rendered(settings);
    expect(parts(settings, 'service')).to.have.length(policy.services.length + 1);
    expect(lists().some(({ open }) => open)).to.be.false;
  });
});
