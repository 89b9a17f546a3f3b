import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { gating } from '../../src/effects/gating.js';
import { eventually } from '../eventually.js';
import { fixtureUrl, setup } from './setup.js';

const TEMPLATE =
  '<template data-consent="statistics"><p class="stamped">In</p> and text</template>';

/** A page whose content was let in, copied as a snapshot of it would be. */
async function setupCopy() {
  const handles = setup(TEMPLATE);
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
    expect(root.textContent).to.equal('');
  });

  it('is not put in twice', async () => {
    const { root } = await setupCopy();
    expect(root.textContent).to.equal('In and text');
  });

  it('is not put in twice by a second start', () => {
    const { root, store } = setup(TEMPLATE);
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

  it('is what the author wrote, so that a snapshot holds it back', async () => {
    const { root, before } = await setupRan();
    expect(root.innerHTML).to.equal(before);
  });

  it('runs again in a new page only if that is still allowed', async () => {
    const { root, store, before } = await setupRan();
    store.rejectAll();
    root.innerHTML = before;
    await aTimeout(20);
    expect(ran()).to.have.length(1);
    store.acceptAll();
    await eventually(() => ran().length === 2);
  });

  it('does not run again where it stands, nor by a second start', async () => {
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
