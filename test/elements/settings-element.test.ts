import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import '../../src/define/settings.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import { eventually } from '../eventually.js';
import {
  expectNone,
  expectSame,
  createFailedStore,
  createStore,
  mount,
  openLists,
  part,
  parts,
  recordEvents,
  rendered,
  textOf,
} from './mounting.js';
import type { StoreOptions } from './mounting.js';
import { policyWith, storedChoice } from './policies.js';

async function setup(options: StoreOptions = {}, properties: Record<string, unknown> = {}) {
  const store = createStore(options);
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, ...properties });
  await openLists(settings);
  const choice = (id: string) =>
    settings.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${id}"]`)!;
  const press = async (name: 'accept' | 'reject' | 'save') => {
    part(settings, name).click();
    await rendered(settings);
  };
  const move = async (id: string) => {
    choice(id).click();
    await rendered(settings);
  };
  const switches = () => parts<HTMLInputElement>(settings, 'switch');
  const on = () => switches().flatMap(({ name, checked }) => (checked ? name : []));
  return { store, settings, choice, press, move, switches, on };
}

describe('<cookie-settings>', () => {
  it('has one switch for each decidable category and service', async () => {
    const { switches } = await setup();
    expect(switches().map(({ name }) => name)).to.deep.equal([
      'statistics',
      'matomo',
      'heatmap',
      'media',
    ]);
  });

  it('renders each choice as a native checkbox with role switch and a label', async () => {
    const { switches } = await setup();
    for (const input of switches()) {
      expect([input.type, input.getAttribute('role')]).to.deep.equal(['checkbox', 'switch']);
      expect(input.labels).to.have.length(1);
    }
  });

  it('puts the switch of a category beside its name', async () => {
    const { settings, choice } = await setup();
    const name = choice('statistics').labels![0]!.getBoundingClientRect();
    const box = choice('statistics').getBoundingClientRect();
    expect(box.left).to.be.at.least(name.right);
    expect((box.top + box.bottom) / 2).to.be.within(name.top, name.bottom);
    expect(box.right).to.be.closeTo(part(settings, 'category').getBoundingClientRect().right, 1);
  });

  for (const [width, rows] of [
    [300, [2, 1]],
    [400, [2, 1]],
    [440, [3]],
    [700, [3]],
  ] as const) {
    it(`gives its buttons equal widths, ${rows.join(' and ')} to a row of ${width} px`, async () => {
      const { settings } = await setup();
      const edges = part(settings, 'form').offsetWidth - part(settings, 'actions').offsetWidth;
      settings.style.inlineSize = `${width + edges}px`;
      const boxes = ['accept', 'reject', 'save'].map((name) =>
        part(settings, name).getBoundingClientRect(),
      );
      const tops = [...new Set(boxes.map(({ top }) => top))];
      expect(tops.map((top) => boxes.filter((box) => box.top === top).length)).to.deep.equal(rows);
      expect(boxes[0]!.width).to.be.closeTo(boxes[1]!.width, 1);
      expect(boxes.at(-1)!.width).to.be.closeTo(rows.length === 1 ? boxes[0]!.width : width, 1);
    });
  }

  it('shows all switches off while undecided', async () => {
    expect((await setup()).on()).to.be.empty;
  });

  it('shows what was granted before', async () => {
    const { on } = await setup({ value: storedChoice('statistics', 'heatmap.media') });
    expect(on()).to.deep.equal(['statistics', 'matomo']);
  });

  it('shows opt-out categories switched on', async () => {
    const categories = [{ id: 'statistics', basis: 'exempt-objectable' as const }];
    const { on } = await setup({ policy: policyWith({ categories, services: [] }) });
    expect(on()).to.deep.equal(['statistics']);
  });

  it('shows a locked category as text without a switch', async () => {
    const { settings, choice } = await setup();
    const [necessary] = parts(settings, 'category');
    expect(textOf(necessary)).to.include('Necessary').and.to.include('Always active');
    expectNone(necessary!.querySelector('input'));
    expectNone(choice('necessary'));
    expectNone(choice('login'));
  });

  it('has no switch for the consent cookie in any category', async () => {
    const optional = policyWith({ categories: [{ id: 'necessary' }], services: [] });
    const { settings, switches } = await setup({ policy: optional });
    expect(parts(settings, 'service')).to.have.length(1);
    expect(switches().map(({ name }) => name)).to.deep.equal(['necessary']);
  });

  it('has unique ids, even when a service has the name of the added category', async () => {
    const services = [{ id: 'necessary', category: 'media', provider: 'x' }];
    const { settings } = await setup({
      policy: policyWith({ categories: [{ id: 'media' }], services }),
    });
    const ids = [...settings.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.include('purpose-necessary');
    expect(new Set(ids)).to.have.length(ids.length);
  });

  it('labels its buttons', async () => {
    const { settings } = await setup();
    const names = ['accept', 'reject', 'save'];
    expect(names.map((name) => textOf(part(settings, name)))).to.deep.equal([
      'Accept all',
      'Reject all',
      'Save choices',
    ]);
  });

  it('gives accept and reject the same size', async () => {
    const { settings } = await setup();
    const [accept, reject] = [part(settings, 'accept'), part(settings, 'reject')];
    expect(accept.offsetWidth).to.be.closeTo(reject.offsetWidth, 1);
    expect(accept.offsetHeight).to.be.closeTo(reject.offsetHeight, 1);
  });

  it('switches services with their category', async () => {
    const { move, on } = await setup();
    await move('statistics');
    expect(on()).to.deep.equal(['statistics', 'matomo', 'heatmap']);
    await move('statistics');
    expect(on()).to.be.empty;
  });

  it('switches a service alone', async () => {
    const { move, on } = await setup();
    await move('heatmap');
    expect(on()).to.deep.equal(['heatmap']);
  });

  it('switches a service again when its category is switched later', async () => {
    const { move, on } = await setup();
    await move('heatmap');
    await move('statistics');
    await move('statistics');
    expect(on()).to.be.empty;
  });

  it('makes no decision when a switch is moved', async () => {
    const { move, store } = await setup();
    await move('statistics');
    expect(store.decision('statistics')).to.be.undefined;
  });

  it('saves the state of the switches', async () => {
    const { move, press, store } = await setup();
    await move('statistics');
    await move('heatmap');
    await press('save');
    const ids = ['statistics', 'matomo', 'heatmap', 'media', 'video'];
    expect(ids.map((id) => store.decision(id))).to.deep.equal([
      'granted',
      'granted',
      'denied',
      'denied',
      'denied',
    ]);
  });

  it('saves a service alone without its category', async () => {
    const { move, press, store } = await setup();
    await move('heatmap');
    await press('save');
    const granted = ['heatmap', 'matomo', 'statistics'].map((id) => store.isGranted(id));
    expect(granted).to.deep.equal([true, false, false]);
  });

  it('saves untouched switches as denied', async () => {
    const { press, store } = await setup();
    await press('save');
    expect(store.undecided).to.be.empty;
    expect(store.decision('media')).to.equal('denied');
  });

  it('withdraws what was granted', async () => {
    const { move, press, store } = await setup({ value: storedChoice('statistics.media') });
    await move('statistics');
    await press('save');
    expect([store.isGranted('matomo'), store.isGranted('video')]).to.deep.equal([false, true]);
  });

  for (const [name, reason] of [
    ['accept', 'accept-all'],
    ['reject', 'reject-all'],
    ['save', 'save'],
  ] as const) {
    it(`dispatches one consent-change with the reason ${reason}`, async () => {
      const { settings, press } = await setup();
      const events = recordEvents<ConsentChangeEvent>(settings, 'consent-change');
      await press(name);
      expect(events.map((event) => [event.reason, event.target === settings])).to.deep.equal([
        [reason, true],
      ]);
      expect(events[0]!.bubbles && events[0]!.composed).to.be.true;
    });
  }

  it('resets moved switches when everything is accepted', async () => {
    const { move, press, on } = await setup();
    await move('heatmap');
    await press('accept');
    expect(on()).to.have.length(4);
    await press('reject');
    expect(on()).to.be.empty;
  });

  it('says that nothing was chosen yet', async () => {
    const { settings } = await setup();
    expect(textOf(settings.shadowRoot)).to.include('No choice has been made yet.');
  });

  it('announces “saved” in a status line that existed before', async () => {
    const { settings, press } = await setup();
    const status = settings.shadowRoot!.querySelector('[role=status]');
    await press('save');
    expectSame(settings.shadowRoot!.querySelector('[role=status]'), status);
    expect(textOf(status)).to.equal('Your choice has been saved.');
  });

  it('says when the last choice was made and until when it is valid', async () => {
    const at = Math.floor(Date.UTC(2026, 10, 20, 12) / 1000);
    const clock = () => Date.UTC(2026, 10, 23);
    const { settings } = await setup({ value: storedChoice('', 'statistics.media', at), clock });
    expect(textOf(settings.shadowRoot)).to.match(/Last choice: .*20.*2026/);
    expect(textOf(settings.shadowRoot)).to.match(/It is valid until .*May.*19.*2027|19 May 2027/);
  });

  for (const [heading, level] of [
    [undefined, 3],
    [4, 5],
    [6, 6],
  ] as const) {
    it(`has category names as headings of level ${level} below its own`, async () => {
      const { settings } = await setup({}, { ...(heading && { heading }) });
      const names = parts(settings, 'name');
      expect(names.map(({ localName }) => localName)).to.deep.equal(Array(3).fill(`h${level}`));
      expect(names.map((name) => textOf(name))).to.deep.equal([
        'Necessary',
        'Statistics',
        'Embedded content',
      ]);
    });
  }

  it('clears “saved” after reset()', async () => {
    const { settings, press, store } = await setup();
    await press('save');
    store.reset();
    await rendered(settings);
    expect(textOf(settings.shadowRoot)).to.include('No choice has been made yet.');
  });

  it('shows a decision that was made elsewhere', async () => {
    const { settings, store, on } = await setup();
    store.save({ media: 'granted' });
    await rendered(settings);
    expect(on()).to.deep.equal(['media']);
  });

  it('says that the choices could not be loaded', async () => {
    const store = createFailedStore();
    const settings = await mount('cookie-settings', { store });
    expect(textOf(settings.shadowRoot)).to.include('The cookie settings could not be loaded.');
    const french = await mount('cookie-settings', { store, locale: 'fr' });
    await eventually(() => textOf(french.shadowRoot).includes('n’ont pas pu être chargés'));
  });

  it('is not submitted with a form', async () => {
    const { settings } = await setup();
    const form = part<HTMLFormElement>(settings, 'form');
    const before = location.href;
    form.requestSubmit();
    await aTimeout(20);
    expect(location.href).to.equal(before);
  });

  it('renders nothing inline when it is dialog-only', async () => {
    const { settings } = await setup({}, { dialog: true });
    expectNone(part(settings, 'form'));
  });
});
