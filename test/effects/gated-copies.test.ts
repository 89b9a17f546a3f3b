import { expect } from '@esm-bundle/chai';
import { aTimeout, nextFrame } from '@open-wc/testing-helpers';
import { gating } from '../../src/effects/gating.js';
import { eventually } from '../eventually.js';
import { fixtureUrl, setup } from './setup.js';

const TEMPLATE =
  '<template data-consent="statistics"><p class="stamped">In</p> and text</template>';

/** A page whose gates are open, copied as a snapshot of it would be. */
async function setupCopy() {
  const handles = setup(TEMPLATE);
  handles.store.acceptAll();
  const copy = handles.root.cloneNode(true) as HTMLElement;
  handles.root.replaceChildren(...copy.childNodes);
  await nextFrame();
  return handles;
}

describe('inserted template content in a copy of the page', () => {
  it('is removed when consent is withdrawn', async () => {
    const { root, store } = await setupCopy();
    store.rejectAll();
    expect(root.textContent).to.equal('');
  });

  it('is not inserted twice', async () => {
    const { root } = await setupCopy();
    expect(root.textContent).to.equal('In and text');
  });

  it('is not inserted twice by a second start', () => {
    const { root, store } = setup(TEMPLATE);
    store.acceptAll();
    const ending = new AbortController();
    gating(store, { signal: ending.signal });
    expect(root.querySelectorAll('.stamped')).to.have.length(1);
    ending.abort();
  });

  it('keeps the src that an image with data-src already has', () => {
    const image = `<img data-consent="statistics" src="${fixtureUrl('pixel.svg')}#own" data-src="/x.png" alt="" />`;
    const { root } = setup(image);
    expect(root.querySelector('img')!.getAttribute('src')).to.match(/#own$/);
  });
});

describe('the markup of a gated script that has run', () => {
  const GATED = `<script nonce="n" type="text/plain" data-consent="statistics" data-type="module" async data-id="7">window.ranCopies.push('inline')</script>`;
  const scope = window as unknown as { ranCopies: string[] };
  const ran = () => scope.ranCopies;
  beforeEach(() => {
    scope.ranCopies = [];
  });

  const setupRan = async () => {
    const handles = setup(GATED);
    const before = handles.root.innerHTML;
    handles.store.acceptAll();
    await eventually(() => ran().length === 1);
    return { ...handles, before };
  };

  it('equals what the author wrote, so that a snapshot keeps it gated', async () => {
    const { root, before } = await setupRan();
    expect(root.innerHTML).to.equal(before);
  });

  it('runs in a new page only if it is still granted', async () => {
    const { root, store, before } = await setupRan();
    store.rejectAll();
    root.innerHTML = before;
    await aTimeout(20);
    expect(ran()).to.have.length(1);
    store.acceptAll();
    await eventually(() => ran().length === 2);
  });

  it('does not run again in the same page or by a second start', async () => {
    const { root, store } = await setupRan();
    const script = root.querySelector('script')!;
    root.prepend(script);
    root.append(document.createElement('p'), script);
    store.rejectAll();
    store.acceptAll();
    const ending = new AbortController();
    gating(store, { signal: ending.signal });
    await aTimeout(20);
    ending.abort();
    expect(ran()).to.have.length(1);
  });
});
