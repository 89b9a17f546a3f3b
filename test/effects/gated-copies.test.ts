import { expect, nextFrame } from '@open-wc/testing';
import { gating } from '../../src/effects/gating.js';
import { fixtureUrl, setup } from './setup.js';

const MARKUP = `
  <img data-consent="statistics" data-src="${fixtureUrl('pixel.svg')}" alt="" />
  <template data-consent="statistics"><p class="stamped">In</p></template>`;

/** A page whose content was let in, copied as a snapshot of it would be. */
async function setupCopy() {
  const handles = setup(MARKUP);
  handles.store.acceptAll();
  const copy = handles.root.cloneNode(true) as HTMLElement;
  handles.root.replaceChildren(...copy.childNodes);
  await nextFrame();
  return handles;
}

describe('gated content in a copy of the page', () => {
  it('is taken out again when consent is withdrawn', async () => {
    const { root, store } = await setupCopy();
    store.rejectAll();
    expect(root.querySelector('img')!.hasAttribute('src')).to.be.false;
    expect(root.querySelectorAll('.stamped')).to.have.length(0);
  });

  it('is not put in twice', async () => {
    const { root } = await setupCopy();
    expect(root.querySelectorAll('.stamped')).to.have.length(1);
  });

  it('is not put in twice by a second start', () => {
    const { root, store } = setup(MARKUP);
    store.acceptAll();
    const ending = new AbortController();
    gating(store, { signal: ending.signal });
    expect(root.querySelectorAll('.stamped')).to.have.length(1);
    ending.abort();
  });

  it('leaves a picture of its own place alone', () => {
    const image = `<img data-consent="statistics" src="${fixtureUrl('pixel.svg')}#own" data-src="/x.png" alt="" />`;
    const { root } = setup(image);
    expect(root.querySelector('img')!.getAttribute('src')).to.match(/#own$/);
  });
});
