import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { GrantController } from '../../src/lit.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { countListeners, openStore, usePolicy } from './stores-and-boxes.js';

let initial: boolean | undefined;

/** Shows whether an id is granted, and notes each value that it rendered. */
class GrantedText extends LitElement {
  category = 'video';
  readonly rendered: boolean[] = [];
  readonly granted = new GrantController(this, () => this.category, initial);

  override render() {
    this.rendered.push(this.granted.value);
    return html`${this.granted.value}`;
  }
}

customElements.define('granted-text', GrantedText);

/** An element in the page, once it shows what the store knows. */
async function added(): Promise<GrantedText> {
  const element = new GrantedText();
  document.body.append(element);
  await settled(element);
  return element;
}

async function settled(element: GrantedText): Promise<void> {
  await element.updateComplete;
  await Promise.resolve();
  await element.updateComplete;
}

describe('GrantController of Lit', () => {
  let store: ConsentStore;

  beforeEach(() => {
    store = openStore();
    initial = undefined;
  });

  afterEach(() => document.body.replaceChildren());

  it('is false while undecided', async () => {
    expect((await added()).rendered).to.deep.equal([false]);
  });

  it('is what the server has read until the policy is known', async () => {
    store = openStore({ isReady: false });
    initial = true;
    const element = await added();
    expect(element.rendered).to.deep.equal([true]);
    usePolicy(store);
    await settled(element);
    expect(element.rendered).to.deep.equal([true, false]);
  });

  it('finds in the first update the markup of the server, and a later grant after it', async () => {
    store.acceptAll();
    expect((await added()).rendered).to.deep.equal([false, true]);
  });

  it('updates its element at each change of its id, and of no other', async () => {
    const element = await added();
    store.save({ statistics: 'granted' });
    await settled(element);
    expect(element.rendered).to.deep.equal([false]);
    store.save({ media: 'granted' });
    await settled(element);
    store.save({ video: 'denied' });
    await settled(element);
    expect(element.rendered).to.deep.equal([false, true, false]);
  });

  it('follows an id that changes', async () => {
    store.save({ statistics: 'granted' });
    const element = await added();
    element.category = 'statistics';
    element.requestUpdate();
    await settled(element);
    expect(element.shadowRoot!.textContent).to.equal('true');
  });

  it('takes an id as text', async () => {
    const element = await added();
    const media = new GrantController(element, 'media');
    store.save({ media: 'granted' });
    await settled(element);
    expect(media.value).to.be.true;
  });

  it('ends when its element leaves the page, and goes on when it returns', async () => {
    const count = countListeners(store);
    const element = await added();
    expect(count()).to.equal(1);
    element.remove();
    expect(count()).to.equal(0);
    store.acceptAll();
    document.body.append(element);
    await settled(element);
    expect(count()).to.equal(1);
    expect(element.rendered).to.deep.equal([false, true]);
  });

  it('does not follow the store where its element was removed before its first update', async () => {
    const count = countListeners(store);
    const element = new GrantedText();
    document.body.append(element);
    element.remove();
    await settled(element);
    expect(count()).to.equal(0);
  });
});
