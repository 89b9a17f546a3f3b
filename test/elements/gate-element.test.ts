import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { eventually } from '../eventually.js';
import {
  expectNone,
  expectSame,
  all,
  consoleDuring,
  createStore,
  focused,
  mount,
  part,
  recordEvents,
  rendered,
  textOf,
} from './mounting.js';
import type { StoreOptions } from './mounting.js';
import { storedChoice } from './policies.js';

let count = 0;

async function setup(options: StoreOptions = {}, properties: Record<string, unknown> = {}) {
  const storage = options.storage ?? memoryStorage(options.value);
  const store = createStore({ storage, ...options });
  const address = `/package.json?held=${count++}`;
  const markup = `<template><img class="held" src="${address}" alt=""><a href="#in">In</a></template>
    <a class="plain" href="https://video.example/1">Watch there</a>`;
  const gate = await mount<CookieGateElement>(
    'cookie-gate',
    { store, category: 'video', ...properties },
    markup,
  );
  const press = async (name: 'allow-once' | 'allow-always') => {
    part(gate, name).focus();
    await sendKeys({ press: 'Enter' });
    await rendered(gate);
  };
  const held = () => gate.querySelector<HTMLElement>('.held');
  const requests = () => performance.getEntriesByName(new URL(address, location.href).href);
  return { gate, store, storage, press, held, requests };
}

describe('<cookie-gate>', () => {
  it('names the service that it holds back and its provider', async () => {
    const { gate } = await setup();
    expect(textOf(part(gate, 'heading'))).to.equal('Video player');
    expect(textOf(part(gate, 'text'))).to.include('Provided by: Video Corp');
  });

  for (const [heading, level] of [
    [undefined, 3],
    [2, 2],
    [9, 6],
  ] as const) {
    it(`has its name as a heading of level ${level}`, async () => {
      const { gate } = await setup({}, heading ? { heading } : {});
      expect(part(gate, 'heading').localName).to.equal(`h${level}`);
    });
  }

  it('names every provider of a category', async () => {
    const { gate } = await setup({}, { category: 'statistics' });
    expect(textOf(part(gate, 'text'))).to.include('Matomo and Heat Inc');
    const links = all<HTMLAnchorElement>(gate, 'a').map(({ href }) => href);
    expect(links).to.deep.equal(['https://matomo.example/privacy']);
  });

  it('labels its buttons', async () => {
    const { gate } = await setup();
    expect(textOf(part(gate, 'allow-once'))).to.equal('Allow once');
    expect(textOf(part(gate, 'allow-always'))).to.equal('Always allow');
  });

  it('is a region named after what it holds back', async () => {
    const { gate } = await setup();
    const id = part(gate, 'placeholder').getAttribute('aria-labelledby')!;
    expect(textOf(gate.shadowRoot!.getElementById(id))).to.equal('Video player');
  });

  it('keeps its template inert', async () => {
    const { held, requests } = await setup();
    await aTimeout(100);
    expectNone(held());
    expect(requests()).to.have.length(0);
  });

  it('shows the plain link beside the template only while it is shut', async () => {
    const { gate, press } = await setup();
    expect(gate.querySelector('.plain')!.checkVisibility()).to.be.true;
    await press('allow-once');
    expect(gate.querySelector('.plain')!.checkVisibility()).to.be.false;
  });

  it('inserts its content for “allow once” without storing a choice', async () => {
    const { gate, press, held, requests, storage, store } = await setup();
    const events = recordEvents(gate, 'consent-change');
    await press('allow-once');
    expect(held()?.checkVisibility()).to.be.true;
    await eventually(() => requests().length > 0);
    expect(storage.read()).to.be.undefined;
    expect(store.decision('video')).to.be.undefined;
    expect(events).to.have.length(0);
    expect(gate.matches(':state(open)')).to.be.true;
  });

  it('leaves other gates shut on “allow once”', async () => {
    const { press, store } = await setup();
    const other = await mount(
      'cookie-gate',
      { store, category: 'video' },
      '<template>x</template>',
    );
    await press('allow-once');
    await rendered(other);
    expect(part(other, 'placeholder')).to.exist;
  });

  it('stores consent to the service on “allow always”', async () => {
    const { gate, press, held, storage, store } = await setup();
    const events = recordEvents<ConsentChangeEvent>(gate, 'consent-change');
    await press('allow-always');
    expect(held()).to.exist;
    expect(new URLSearchParams(storage.read()).get('yes')).to.equal('video');
    expect(store.decision('media')).to.be.undefined;
    expect(
      events.map(({ reason, changed, target }) => [reason, changed, target === gate]),
    ).to.deep.equal([['embed', ['video'], true]]);
  });

  it('opens every gate of the service on “allow always”', async () => {
    const { press, store } = await setup();
    const other = await mount(
      'cookie-gate',
      { store, category: 'video' },
      '<template>x</template>',
    );
    await press('allow-always');
    await rendered(other);
    expectNone(part(other, 'placeholder'));
  });

  it('stays shut for a category when only one of its services is granted', async () => {
    const { store } = await setup();
    const other = await mount(
      'cookie-gate',
      { store, category: 'media' },
      '<template>x</template>',
    );
    store.save({ video: 'granted' });
    await rendered(other);
    expect(part(other, 'placeholder')).to.exist;
  });

  it('opens for a visitor who granted it before', async () => {
    const { gate, held } = await setup({ value: storedChoice('media', 'statistics') });
    expect(held()).to.exist;
    expectNone(part(gate, 'placeholder'));
  });

  it('opens when the category of its service is granted', async () => {
    const { gate, held, store } = await setup();
    store.acceptAll();
    await rendered(gate);
    expect(held()).to.exist;
  });

  it('removes its content when consent is withdrawn', async () => {
    const { gate, held, press, store } = await setup();
    await press('allow-always');
    store.rejectAll();
    await rendered(gate);
    expectNone(held());
    expect(part(gate, 'placeholder')).to.exist;
  });

  it('removes “allow once” content when everything is rejected', async () => {
    const { gate, held, press, store } = await setup();
    await press('allow-once');
    store.rejectAll();
    await rendered(gate);
    expectNone(held());
  });

  it('opens again after it was shut', async () => {
    const { gate, held, press, store } = await setup();
    await press('allow-always');
    store.rejectAll();
    await rendered(gate);
    await press('allow-once');
    expect(gate.querySelectorAll('.held')).to.have.length(1);
    expect(held()).to.exist;
  });

  for (const name of ['allow-once', 'allow-always'] as const) {
    it(`moves the focus to the content after ${name}`, async () => {
      const { gate, press } = await setup();
      await press(name);
      expect(gate.contains(focused())).to.be.true;
      expectSame(focused(), gate.querySelector('a[href="#in"]'));
    });
  }

  it('does not move the focus when it opens without a click', async () => {
    const { gate, store } = await setup();
    store.acceptAll();
    await rendered(gate);
    expect(gate.contains(document.activeElement)).to.be.false;
  });

  for (const category of ['', 'unknown', 'vide', 'video media', '__proto__']) {
    it(`stays shut for the id “${category}”`, async () => {
      const { errors } = await consoleDuring(async () => {
        const { gate, held, store } = await setup({}, { category });
        store.acceptAll();
        await rendered(gate);
        expectNone(held());
        expect(part(gate, 'placeholder')).to.exist;
        expectNone(part(gate, 'allow-always'));
      });
      expect(errors).to.be.empty;
    });
  }

  it('keeps one copy of its content when it is moved', async () => {
    const { gate, press } = await setup();
    await press('allow-once');
    document.body.append(gate);
    await rendered(gate);
    expect(gate.querySelectorAll('.held')).to.have.length(1);
    gate.remove();
  });

  it('applies a new category', async () => {
    const { gate, held, store } = await setup();
    store.save({ statistics: 'granted' });
    gate.category = 'statistics';
    await rendered(gate);
    expect(held()).to.exist;
  });
});
