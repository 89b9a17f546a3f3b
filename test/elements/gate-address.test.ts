import { expect } from '@esm-bundle/chai';
import { oneEvent } from '@open-wc/testing-helpers';
import '../../src/define/gate.js';
import type { CookieGateElement } from '../../src/define/gate.js';
import type { Policy } from '../../src/model/policy.js';
import { eventually } from '../eventually.js';
import {
  consoleDuring,
  createStore,
  expectNone,
  mount,
  part,
  rendered,
  textOf,
} from './mounting.js';

const FILM = 'https://www.youtube.com/watch?v=M7lc1UVf-VE&t=90';
const SRC = 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?start=90';

const policyWith = (changes: object): Policy => ({
  revision: 1,
  categories: [{ id: 'media' }],
  services: [
    { id: 'youtube', category: 'media', provider: 'Film Ltd', name: 'YouTube', ...changes },
  ],
});

/** A gate with an address, and the warnings about it. */
async function setup(properties: Record<string, unknown>, children = '', changes: object = {}) {
  const store = createStore({ policy: policyWith(changes) });
  let gate!: CookieGateElement;
  const { warnings } = await consoleDuring(async () => {
    gate = await mount<CookieGateElement>('cookie-gate', { store, ...properties }, children);
    await eventually(() => gate.shadowRoot!.querySelector('[part=placeholder]'));
    await rendered(gate);
  });
  const frame = () => gate.querySelector<HTMLIFrameElement>(':scope > iframe');
  const accept = async () => {
    store.acceptAll();
    await rendered(gate);
  };
  return { gate, store, warnings, frame, accept };
}

const linkOf = (gate: Element) => part<HTMLAnchorElement>(gate, 'link');

/** The frame inside of the gate's frame, which has the address. */
const inner = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('iframe')!;

describe('<cookie-gate href>', () => {
  it('has no frame, but a link, until the visitor allows it', async () => {
    const { gate, frame, warnings } = await setup({ href: FILM });
    expectNone(frame());
    expect(linkOf(gate).href).to.equal(FILM);
    expect(textOf(linkOf(gate))).to.equal('Open on youtube.com');
    expect(textOf(part(gate, 'heading'))).to.equal('YouTube');
    expect(warnings).to.be.empty;
  });

  it('makes the frame of the player when the service is granted', async () => {
    const { frame, accept } = await setup({ href: FILM });
    await accept();
    const { title, allow, allowFullscreen, loading, referrerPolicy, src } = inner(frame()!);
    expect({ title, allow, allowFullscreen, loading, referrerPolicy, src }).to.deep.equal({
      title: 'YouTube',
      allow: 'encrypted-media; picture-in-picture',
      allowFullscreen: true,
      loading: 'lazy',
      referrerPolicy: 'strict-origin-when-cross-origin',
      src: SRC,
    });
  });

  it('removes the frame when consent is withdrawn', async () => {
    const { gate, store, frame, accept } = await setup({ href: FILM });
    await accept();
    store.rejectAll();
    await rendered(gate);
    expectNone(frame());
    expect(part(gate, 'placeholder')).to.exist;
  });

  it('moves the focus to the frame after “Allow once”', async () => {
    const { gate, frame } = await setup({ href: FILM });
    part(gate, 'allow-once').click();
    await rendered(gate);
    expect(document.activeElement === frame()).to.be.true;
  });

  it('follows a service by the catalogue entry that it comes from', async () => {
    const { gate, store } = await setup({ href: FILM }, '', {
      id: 'films',
      from: 'youtube@2026-11-28',
    });
    part(gate, 'allow-always').click();
    expect(store.decision('films')).to.equal('granted');
  });

  it('follows the category that it names', async () => {
    const { gate, frame } = await setup({ href: FILM, category: 'media' });
    part(gate, 'allow-always').click();
    await rendered(gate);
    expect(frame()).to.exist;
  });

  it('stays shut with a link and a warning if no service is declared for it', async () => {
    const { gate, frame, accept, warnings } = await setup({ href: FILM }, '', { id: 'other' });
    await accept();
    expectNone(frame());
    expectNone(part(gate, 'allow-once'));
    expect(linkOf(gate).href).to.equal(FILM);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('npx consent-elements add youtube');
  });

  it('shows only a link, and warns, for an address that is no embed', async () => {
    for (const category of ['', 'media']) {
      const { gate, frame, accept, warnings } = await setup({
        href: 'https://www.youtube.com.evil.example/watch?v=M7lc1UVf-VE',
        category,
      });
      await accept();
      expectNone(frame());
      expectNone(part(gate, 'allow-once'));
      expect(textOf(linkOf(gate))).to.equal('Open on youtube.com.evil.example');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('no embed that the package knows');
    }
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://']) {
    it(`has no link for ${href}, and warns`, async () => {
      const { gate, warnings } = await setup({ href });
      expectNone(linkOf(gate));
      expect(warnings).to.have.length(1);
    });
  }

  it('takes an empty address from the link inside, and the title from its text', async () => {
    const { gate, frame, accept, warnings } = await setup(
      { href: '' },
      `<a href="${FILM}">A film</a>`,
    );
    expectNone(linkOf(gate));
    expect(gate.querySelector('a')!.checkVisibility()).to.be.true;
    await accept();
    expect(inner(frame()!).src).to.equal(SRC);
    expect(frame()!.title).to.equal('A film');
    expect(gate.querySelector('a')!.checkVisibility()).to.be.false;
    expect(warnings).to.be.empty;
  });

  it('warns of an empty address without a link', async () => {
    const { warnings } = await setup({ href: '' });
    expect(warnings[0]).to.include('needs a link inside');
  });

  it('replaces the frame when the address changes', async () => {
    const { gate, frame, accept } = await setup({ href: FILM });
    await accept();
    gate.href = 'https://youtu.be/aaaaaaaaaaa';
    await rendered(gate);
    expect(gate.querySelectorAll('iframe')).to.have.length(1);
    expect(inner(frame()!).src).to.include('aaaaaaaaaaa');
  });

  it('asks again for another address after “Allow once”', async () => {
    const { gate, frame } = await setup({ href: FILM });
    part(gate, 'allow-once').click();
    await rendered(gate);
    gate.href = 'https://youtu.be/aaaaaaaaaaa';
    await rendered(gate);
    expectNone(frame());
  });

  it('keeps working after it was moved', async () => {
    const { gate, frame, accept } = await setup({ href: FILM });
    await accept();
    const place = gate.parentElement!.appendChild(document.createElement('div'));
    place.append(gate);
    await rendered(gate);
    await eventually(() => frame() && inner(frame()!));
    expect(gate.querySelectorAll('iframe')).to.have.length(1);
  });

  it('restores the frame when a script has emptied the gate', async () => {
    const { gate, frame, accept } = await setup({ href: FILM });
    await accept();
    // Firefox loads the empty document of the frame twice.
    const loaded = oneEvent(frame()!, 'load');
    gate.replaceChildren();
    await loaded;
    await eventually(() => inner(frame()!));
  });

  it('has a frame of its own in each of two gates', async () => {
    const { gate, store } = await setup({ href: FILM });
    const other = await mount<CookieGateElement>('cookie-gate', { store, href: FILM });
    store.acceptAll();
    await rendered(gate);
    await rendered(other);
    expect([gate, other].map((one) => one.querySelectorAll('iframe').length)).to.deep.equal([1, 1]);
  });

  it('makes one frame in a copy of an open gate', async () => {
    const { gate, store, accept } = await setup({ href: FILM });
    await accept();
    const copy = gate.cloneNode(true) as CookieGateElement;
    copy.href = FILM;
    copy.store = store;
    gate.after(copy);
    await rendered(copy);
    expect(copy.querySelectorAll('iframe')).to.have.length(1);
  });

  it('makes no frame where the children hold back an embed', async () => {
    const own = '<iframe data-src="/test/fixtures/frame.html" title="Own"></iframe>';
    const { gate, accept } = await setup({ href: FILM }, own);
    expect(linkOf(gate).href).to.equal(FILM);
    await accept();
    expect(gate.querySelectorAll('iframe')).to.have.length(1);
  });

  it('makes no frame with rendered, but opens by the service', async () => {
    const { gate, frame, accept, warnings } = await setup({ href: FILM, rendered: true });
    await accept();
    expectNone(frame());
    expect(gate.matches(':state(open)')).to.be.true;
    expect(warnings).to.be.empty;
  });

  it('shows a film of a host that the author names', async () => {
    const { frame, accept } = await setup(
      { href: 'https://tube.example/w/9c9de5', category: 'youtube' },
      '',
      { kind: 'video' },
    );
    await accept();
    expect(inner(frame()!).src).to.equal('https://tube.example/videos/embed/9c9de5?p2p=0');
    expect(inner(frame()!).sandbox.value).to.include('allow-scripts');
  });

  it('takes the room of the frame while it is shut', async () => {
    const { gate, frame, accept } = await setup({ href: FILM });
    const box = () => gate.parentElement!.getBoundingClientRect().height;
    const before = box();
    await accept();
    const { width, height } = frame()!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.01);
    expect(box()).to.be.closeTo(before, 0.5);
  });
});
