import { expect } from '@esm-bundle/chai';
import { aTimeout } from '@open-wc/testing-helpers';
import { createElement as h, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import '../../src/define/gate.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { shareStore } from '../../src/store/shared-store.js';
import { createStore } from '../elements/mounting.js';
import { policyWith } from '../elements/policies.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';

const FILM = 'https://www.youtube.com/watch?v=M7lc1UVf-VE';
const OTHER = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

let box: HTMLElement;
let root: Root;
let store: ConsentStore;
let output: ReturnType<typeof recordConsole>;

const frames = () => [...box.querySelectorAll<HTMLIFrameElement>('cookie-gate > iframe')];
const sources = () => frames().map(({ dataset }) => dataset['src']);

const player = (id: string) => `https://www.youtube-nocookie.com/embed/${id}`;

/** A page with the link of a film in its gate, and what else it shows there. */
const page = (address: string, text: string, more: ReactNode = null) =>
  h(
    'div',
    null,
    h('p', null, text),
    h('cookie-gate', { href: '' }, h('a', { href: address }, text), more),
  );

const render = (content: ReactNode) => flushSync(() => root.render(content));

/** Hydrates what a server has sent, and opens the gate. */
async function open() {
  box.innerHTML = renderToString(page(FILM, 'One'));
  root = hydrateRoot(box, page(FILM, 'One'));
  const link = box.querySelector('a')!;
  await eventually(() => Object.keys(link).some((key) => key.startsWith('__react')), 'hydrated');
  store.acceptAll();
  await eventually(() => frames().length === 1);
}

describe('<cookie-gate href> in the markup of React', () => {
  beforeEach(() => {
    const services = [{ id: 'youtube', category: 'media', provider: 'Film Ltd' }];
    store = shareStore(createStore({ policy: policyWith({ services }) }));
    output = recordConsole();
    box = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    flushSync(() => root.unmount());
    box.remove();
    output.restore();
    expect([...output.errors, ...output.warnings]).to.deep.equal([]);
  });

  it('keeps its frame where it is rendered again', async () => {
    await open();
    const [frame] = frames();
    for (const text of ['Two', 'Three']) render(page(FILM, text));
    await aTimeout(50);
    expect(frames()).to.deep.equal([frame]);
  });

  it('has the frame of the new address, where the link inside changes', async () => {
    await open();
    render(page(OTHER, 'Another'));
    await eventually(() => sources().join() === player('aaaaaaaaaaa'));
  });

  it('keeps one frame where children come and go', async () => {
    await open();
    render(page(FILM, 'One', h('p', null, 'More')));
    render(page(FILM, 'One'));
    await aTimeout(50);
    expect(sources()).to.deep.equal([player('M7lc1UVf-VE')]);
  });

  it('shuts on withdrawal, after it was rendered again', async () => {
    await open();
    render(page(FILM, 'Two'));
    store.rejectAll();
    await eventually(() => frames().length === 0);
    expect(box.querySelector('a')!.checkVisibility()).to.be.true;
  });
});
