import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html } from '@open-wc/testing-helpers';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { eventually } from '../eventually.js';
import { itNeeds } from '../needs.js';
import { expectSame, createStore, focused, mount, part, rendered, roomMade } from './mounting.js';
import { policyWith } from './policies.js';

const HOME = { width: 800, height: 600 };

async function setup(properties: Record<string, unknown> = {}) {
  const store = createStore();
  const banner = await mount<CookieBannerElement>('cookie-banner', { store, ...properties });
  await eventually(() => part(banner, 'region'));
  await roomMade();
  return { banner, store, region: part(banner, 'region') };
}

/**
 * The same in a view of another size. The banner is there before: without any, WebKit overlooks
 * that the view changes, and gives the next one the styles for the view before (WebKitGTK 2.50).
 */
async function setupIn(width: number, height: number, properties: Record<string, unknown> = {}) {
  const handles = await setup(properties);
  await setViewport({ width, height });
  await roomMade();
  return handles;
}

const SHARED = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'color',
  'backgroundColor',
  'backgroundImage',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'borderTopLeftRadius',
  'paddingTop',
  'paddingLeft',
  'textDecorationLine',
  'textTransform',
  'boxShadow',
  'opacity',
] as const;

/** What makes one button look like another. */
const look = (button: Element) => {
  const style = getComputedStyle(button);
  return Object.fromEntries(SHARED.map((name) => [name, style[name]]));
};

const paddingOfPage = () => parseFloat(getComputedStyle(document.documentElement).paddingBottom);

/** Printing lays the page out without notifying observers. */
class StillObserver extends ResizeObserver {
  readonly #notify: ResizeObserverCallback;

  constructor(notify: ResizeObserverCallback) {
    super(() => undefined);
    this.#notify = notify;
  }

  override observe(): void {
    this.#notify([], this);
  }
}

describe('the layout of <cookie-banner>', () => {
  afterEach(async () => {
    await setViewport(HOME);
    scrollTo(0, 0);
  });

  for (const width of [320, 768, 1280]) {
    for (const locale of ['en', 'fr']) {
      for (const placement of ['bottom', 'top', 'corner', 'inline', 'dialog']) {
        it(`gives both answers the same style at ${width} px, ${locale}, ${placement}`, async () => {
          const { banner } = await setupIn(width, 800, { locale, placement });
          const [accept, reject] = [part(banner, 'accept'), part(banner, 'reject')];
          const [one, two] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
          expect([accept.localName, reject.localName]).to.deep.equal(['button', 'button']);
          expect(one.width).to.be.closeTo(two.width, 1);
          expect(one.height).to.be.closeTo(two.height, 1);
          expect(look(accept)).to.deep.equal(look(reject));
        });
      }
    }

    it(`renders buttons of at least 44 px inside the viewport at ${width} px`, async () => {
      const { banner, region } = await setupIn(width, 800);
      const { left, right } = region.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(width);
      expect(region.scrollWidth).to.be.at.most(region.clientWidth);
      expect(part(banner, 'reject').offsetHeight).to.be.at.least(44);
    });
  }

  for (const locale of ['en', 'fr']) {
    it(`covers at most half of a 320 × 256 viewport, ${locale}`, async () => {
      const { region } = await setupIn(320, 256, { locale });
      expect(region.getBoundingClientRect().height).to.be.at.most(128);
    });
  }

  it('lets every button be scrolled to in a 320 × 256 viewport', async () => {
    const { banner, region } = await setupIn(320, 256);
    for (const name of ['accept', 'reject', 'settings']) {
      const button = part(banner, name);
      button.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = button.getBoundingClientRect();
      const frame = region.getBoundingClientRect();
      expect(top, name).to.be.at.least(frame.top - 1);
      expect(bottom, name).to.be.at.most(Math.min(frame.bottom, 256) + 1);
    }
  });

  it('keeps text of at least 12 px when the page sets a tiny root font', async () => {
    document.documentElement.style.fontSize = '5px';
    const { banner } = await setup();
    try {
      const sizes = [...banner.shadowRoot!.querySelectorAll('p:not([role]), button, h2')].map(
        (element) => parseFloat(getComputedStyle(element).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(12);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('reserves room so that the end of a long page scrolls clear of it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><div style="height: 3000px"></div><a href="#end">End</a></div>`,
    );
    const { region } = await setup();
    scrollTo(0, document.documentElement.scrollHeight);
    const { bottom } = page.querySelector('a')!.getBoundingClientRect();
    expect(bottom).to.be.at.most(region.getBoundingClientRect().top);
  });

  it('releases the reserved room when it closes', async () => {
    const before = paddingOfPage();
    const sheets = document.adoptedStyleSheets.length;
    const { banner, store } = await setup();
    expect(paddingOfPage()).to.be.greaterThan(before);
    store.rejectAll();
    await rendered(banner);
    expect(paddingOfPage()).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('releases the reserved room when removed and reserves it when inserted again', async () => {
    const { banner } = await setup();
    const { parentElement } = banner;
    banner.remove();
    expect(paddingOfPage()).to.equal(0);
    parentElement!.append(banner);
    await rendered(banner);
    await roomMade();
    expect(paddingOfPage()).to.be.greaterThan(0);
  });

  it('reserves no room when it is inline', async () => {
    await setup({ placement: 'inline' });
    expect(paddingOfPage()).to.equal(0);
  });

  it('does not cover the focused element', async () => {
    const links = Array.from({ length: 30 }, (_, index) => index);
    const page = await fixture<HTMLElement>(html`<div>
      ${links.map((index) => html`<p style="margin: 40px 0"><a href="#l${index}">Link</a></p>`)}
    </div>`);
    const { region } = await setup();
    for (const link of page.querySelectorAll('a')) {
      if (link.hash === '#l0') link.focus();
      else await sendKeys({ press: 'Tab' });
      expectSame(focused(), link);
      const { bottom } = link.getBoundingClientRect();
      expect(bottom, link.hash).to.be.at.most(region.getBoundingClientRect().top);
    }
  });

  it('does not block the page when a blocker hides it', async () => {
    const style = document.createElement('style');
    style.textContent = 'cookie-banner { display: none !important }';
    document.head.append(style);
    try {
      const store = createStore();
      await mount('cookie-banner', { store });
      await aTimeout(50);
      expect(paddingOfPage()).to.equal(0);
      expect(store.undecided).to.have.length(2);
      expect(store.isGranted('statistics')).to.be.false;
    } finally {
      style.remove();
    }
  });

  itNeeds('emulated print media', 'is hidden in print', async () => {
    const { ResizeObserver } = window;
    window.ResizeObserver = StillObserver;
    const { region } = await setup();
    expect(paddingOfPage()).to.be.greaterThan(0);
    await emulateMedia({ media: 'print' });
    try {
      expect(region.checkVisibility()).to.be.false;
      expect(paddingOfPage()).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
      window.ResizeObserver = ResizeObserver;
    }
  });

  /** Where its label ends beyond the button, or another line begins below it. */
  const runsOut = (button: HTMLElement) => {
    const label = document.createRange();
    label.selectNodeContents(button);
    const [inner, outer] = [label.getBoundingClientRect(), button.getBoundingClientRect()];
    return inner.width > outer.width || inner.height > outer.height;
  };

  // What phones of 390 × 780 px are to queries where the reader's own text has 24 or 32 px.
  for (const [width, height] of [
    [260, 520],
    [195, 390],
  ] as const) {
    const title = `holds its labels where large text leaves ${width} × ${height} px`;
    itNeeds('a window narrower than 320 px', title, async () => {
      const { banner } = await setupIn(width, height, { locale: 'fr' });
      for (const name of ['accept', 'reject', 'settings']) {
        expect(runsOut(part(banner, name)), name).to.be.false;
      }
    });
  }

  for (const placement of ['corner', 'dialog']) {
    it(`has no empty column beside its answers in a low viewport, ${placement}`, async () => {
      const { banner } = await setupIn(1280, 600, { placement });
      const width = (name: string) => part(banner, name).offsetWidth;
      expect(width('settings')).to.be.closeTo(width('actions'), 1);
      expect(width('accept')).to.be.closeTo((width('actions') - 8) / 2, 2);
    });
  }

  it('clips nothing in a corner of 320 × 256', async () => {
    const { region } = await setupIn(320, 256, { placement: 'corner' });
    expect(region.scrollHeight).to.be.at.most(region.clientHeight);
  });

  it('puts its answers beside the question in a wide page, inline', async () => {
    const { banner, region } = await setupIn(1280, 800, { placement: 'inline' });
    const [text, actions] = ['text', 'actions'].map((name) =>
      part(banner, name).getBoundingClientRect(),
    );
    expect(region.offsetWidth).to.be.greaterThan(1000);
    expect(actions!.left).to.be.at.least(text!.right);
    expect(actions!.right).to.be.at.least(region.getBoundingClientRect().right - 30);
  });

  it('puts no button alone in half of a row, inline', async () => {
    const { banner, region } = await setup({ placement: 'inline' });
    const box = (name: string) => part(banner, name).getBoundingClientRect();
    for (const width of ['760px', '400px']) {
      region.style.inlineSize = width;
      expect(box('accept').top).to.equal(box('reject').top);
      expect(box('settings').width).to.be.closeTo(box('actions').width, 1);
    }
  });

  it('does not clip the focus ring of a link', async () => {
    const { banner, region } = await setup();
    banner.innerHTML = '<a slot="text" href="#more">More</a>';
    const link = banner.querySelector('a')!.getBoundingClientRect();
    const message = region.querySelector('.message')!.getBoundingClientRect();
    expect(message.left).to.be.at.most(link.left - 5);
    expect(message.right).to.be.at.least(link.right + 5);
    expect(message.bottom).to.be.at.least(link.bottom + 5);
  });

  for (const placement of ['top', 'corner']) {
    it(`gives its text the full width of a phone, ${placement}`, async () => {
      const { banner } = await setupIn(320, 640, { placement });
      expect(part(banner, 'text').offsetWidth).to.be.at.least(262);
    });
  }

  it('shows long names without a horizontal scrollbar', async () => {
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk.example';
    const store = createStore({ policy: policyWith({ site: { name } }) });
    const { region } = await setupIn(320, 640, { store });
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
  });
});
