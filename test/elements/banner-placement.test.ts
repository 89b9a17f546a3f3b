import { expect } from '@esm-bundle/chai';
import { fixture, html, nextFrame } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { eventually } from '../eventually.js';
import {
  createStore,
  expectNone,
  expectSame,
  focused,
  mount,
  part,
  rendered,
  roomMade,
} from './mounting.js';

const dialogOf = ({ shadowRoot }: CookieBannerElement) => shadowRoot!.querySelector('dialog');

async function setup(placement: CookieBannerElement['placement'], children = '') {
  const before = await fixture<HTMLElement>(html`<button type="button">Before</button>`);
  before.focus();
  const store = createStore();
  const banner = await mount<CookieBannerElement>('cookie-banner', { store, placement }, children);
  await roomMade();
  return { banner, store, before };
}

describe('<cookie-banner placement="dialog">', () => {
  it('is a modal dialog with a name and moves the focus to itself', async () => {
    const { banner } = await setup('dialog');
    expect(dialogOf(banner)!.matches(':modal')).to.be.true;
    expect(dialogOf(banner)!.getAttribute('aria-labelledby')).to.equal('heading');
    expectSame(focused(), dialogOf(banner));
  });

  it('restores the focus after an answer', async () => {
    const { banner, store, before } = await setup('dialog');
    part(banner, 'reject').click();
    await rendered(banner);
    expectNone(dialogOf(banner));
    expect(store.decision('statistics')).to.equal('denied');
    expectSame(focused(), before);
  });

  it('makes no decision on Escape and stays closed for this page view', async () => {
    const { banner, store, before } = await setup('dialog');
    await sendKeys({ press: 'Escape' });
    await eventually(() => dialogOf(banner) === null);
    expect(store.undecided).to.have.length(2);
    expect(banner.matches(':state(open)')).to.be.false;
    expectSame(focused(), before);
    banner.locale = 'fr';
    await rendered(banner);
    expectNone(dialogOf(banner));
  });

  it('does not open while removed, and opens when it is inserted again', async () => {
    const { banner, before } = await setup('bottom');
    banner.placement = 'dialog';
    banner.remove();
    await banner.updateComplete;
    expect(dialogOf(banner)!.open).to.be.false;
    before.after(banner);
    await rendered(banner);
    expect(dialogOf(banner)!.matches(':modal')).to.be.true;
  });

  it('opens again when the choice is reset', async () => {
    const { banner, store } = await setup('dialog');
    part(banner, 'accept').click();
    await rendered(banner);
    store.reset();
    await rendered(banner);
    expect(dialogOf(banner)!.matches(':modal')).to.be.true;
  });

  for (const hidden of [
    'body { display: none }',
    'body { visibility: hidden }',
    'html { visibility: hidden !important }',
    'html, body { opacity: 0 !important }',
  ]) {
    it(`shows once the page does, which hides itself until then: ${hidden}`, async () => {
      const hide = await fixture(html`<style></style>`);
      hide.textContent = hidden;
      const { banner } = await setup('dialog');
      await nextFrame();
      hide.remove();
      await nextFrame();
      const dialog = dialogOf(banner)!;
      expect(dialog.matches(':modal')).to.be.true;
      expect(dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.be
        .true;
    });
  }

  it('does not block a hidden page that shows later, when a blocker hides the dialog', async () => {
    const block = await fixture(html`<style>
      cookie-banner {
        display: none !important;
      }
    </style>`);
    const hide = await fixture(html`<style>
      body {
        visibility: hidden;
      }
    </style>`);
    const { banner } = await setup('dialog');
    hide.remove();
    await eventually(() => !dialogOf(banner)?.open);
    block.remove();
  });

  it('is not modal when a blocker hides it', async () => {
    const hide = await fixture(html`<style>
      cookie-banner {
        display: none !important;
      }
    </style>`);
    const { banner, store } = await setup('dialog');
    expect(dialogOf(banner)?.open ?? false).to.be.false;
    expect(store.undecided).to.have.length(2);
    hide.remove();
  });
});

describe('<cookie-banner placement="top">', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is in the flow, sticks to the viewport and does not cover the focused element', async () => {
    const { banner } = await setup('top');
    const region = part(banner, 'region');
    const after = document.createElement('div');
    after.innerHTML = `<p style="height: 3000px">Long</p>`;
    document.body.append(after);
    expect(after.getBoundingClientRect().top).to.be.at.least(region.getBoundingClientRect().bottom);
    const { scrollPaddingTop, paddingBottom } = getComputedStyle(document.documentElement);
    expect(parseFloat(scrollPaddingTop)).to.be.closeTo(region.offsetHeight, 2);
    expect(paddingBottom).to.equal('0px');
    after.remove();
  });

  it('spans a row of its own in a page whose body is a grid', async () => {
    const { banner } = await setup('top');
    const parent = banner.parentElement!;
    parent.style.cssText = 'display: grid; grid-template-columns: 200px 1fr';
    expect(part(banner, 'region').offsetWidth).to.equal(parent.offsetWidth);
    parent.removeAttribute('style');
  });
});

describe('the placement of <cookie-banner>', () => {
  it('reflects a property to its attribute, for the styles', async () => {
    const { banner } = await setup('bottom');
    banner.placement = 'corner';
    await rendered(banner);
    expect(banner.getAttribute('placement')).to.equal('corner');
  });

  it('adds no attribute when none is set', async () => {
    const banner = await mount<CookieBannerElement>('cookie-banner');
    expect(banner.hasAttribute('placement')).to.be.false;
  });
});

describe('the slots of <cookie-banner>', () => {
  it('accept a heading and more actions', async () => {
    const children = '<b slot="heading">Biscuits</b><a slot="actions" href="#why">Why?</a>';
    const { banner } = await setup('bottom', children);
    const slots = [...banner.children].map((child) => child.assignedSlot?.parentElement?.part[0]);
    expect(slots).to.deep.equal(['heading', 'actions']);
  });
});
