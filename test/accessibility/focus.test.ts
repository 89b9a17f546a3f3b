import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import {
  createStore,
  expectSame,
  focused,
  mount,
  openLists,
  part,
  rendered,
  roomMade,
} from '../elements/mounting.js';
import { policy, policyWith } from '../elements/policies.js';
import { eventually } from '../eventually.js';

const HOME = { width: 800, height: 600 };

/** A desktop, a phone, and what 1280 × 1024 is at 400 % zoom. */
const VIEWS = [
  { width: 1280, height: 720 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

const links = Array.from({ length: 30 }, (_, index) => index);

/** A long page whose banner is first in its body, before the link that skips to the content. */
async function setupPage(properties: Record<string, unknown> = {}) {
  const page = await fixture<HTMLElement>(html`<div>
    <a href="#content">Skip to content</a>
    <main id="content">
      ${links.map((index) => html`<p style="margin: 40px 0"><a href="#l${index}">Link</a></p>`)}
    </main>
  </div>`);
  const banner = await mount('cookie-banner', properties);
  page.prepend(banner);
  await rendered(banner);
  await eventually(() => part(banner, 'region'));
  await roomMade();
  return { page, banner, region: part(banner, 'region') };
}

/** The share of an element that another one covers, from 0 to 1. */
function covered(element: Element, cover: Element): number {
  const [one, two] = [element.getBoundingClientRect(), cover.getBoundingClientRect()];
  const width = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const height = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return (Math.max(width, 0) * Math.max(height, 0)) / (one.width * one.height);
}

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

/**
 * Presses a key until the focus returns to an element that had it before; calls `look` for each
 * one.
 */
async function walk(
  press: string,
  look: (element: HTMLElement) => void = () => undefined,
): Promise<HTMLElement[]> {
  const passed: HTMLElement[] = [];
  for (let steps = 0; steps < 100; steps++) {
    await sendKeys({ press });
    const element = focused() as HTMLElement;
    if (element === document.body || passed.includes(element)) break;
    passed.push(element);
    look(element);
  }
  return passed;
}

const nameOf = (element: Element) => element.textContent.trim();

describe('the focus order', () => {
  it('starts with the links and buttons of the banner and continues with the page', async () => {
    const { page } = await setupPage();
    const passed = await walk('Tab');
    expect(passed.slice(0, 7).map(nameOf)).to.deep.equal([
      ...['Cookie statement', 'Privacy notice', 'Accept all', 'Reject all', 'Settings'],
      ...['Skip to content', 'Link'],
    ]);
    expect(passed).to.have.length(5 + page.querySelectorAll('a').length);
  });

  for (const view of VIEWS) {
    for (const direction of ['ltr', 'rtl']) {
      it(`follows the visual order at ${view.width} × ${view.height}, ${direction}`, async () => {
        await setViewport(view);
        const { banner, region } = await setupPage();
        region.dir = direction;
        const places = ['accept', 'reject', 'settings'].map((name) => {
          const { left, right, top } = part(banner, name).getBoundingClientRect();
          return { top, start: direction === 'rtl' ? -right : left };
        });
        for (const [index, { top, start }] of places.slice(1).entries()) {
          const before = places[index]!;
          expect(top > before.top || (top === before.top && start > before.start)).to.be.true;
        }
        await setViewport(HOME);
      });
    }
  }
});

describe('the focused element', () => {
  afterEach(async () => {
    await setViewport(HOME);
    scrollTo(0, 0);
  });

  for (const view of VIEWS) {
    for (const placement of ['bottom', 'corner']) {
      for (const press of ['Tab', 'Shift+Tab']) {
        it(`is not covered by a banner at ${view.width} × ${view.height}, ${placement}, ${press}`, async () => {
          await setViewport(view);
          const { page, region } = await setupPage({ placement });
          if (press === 'Shift+Tab') page.querySelector<HTMLElement>('[href="#l29"]')!.focus();
          const passed = await walk(press, (link) => {
            if (!page.querySelector('main')!.contains(link)) return;
            expect(covered(link, region), link.getAttribute('href')!).to.equal(0);
            expect(isInView(link)).to.be.true;
          });
          expect(passed).to.have.length.of.at.least(29);
        });
      }
    }
  }

  it('is not covered by a banner that appears later', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="height: 2000px; padding-top: 540px"><input aria-label="Name" /></div>`,
    );
    const input = page.querySelector('input')!;
    input.focus();
    const { region } = await setupPage();
    expectSame(focused(), input);
    expect(covered(input, region)).to.equal(0);
  });

  for (const view of VIEWS) {
    it(`is not covered by the buttons of the dialog at ${view.width} × ${view.height}`, async () => {
      await setViewport(view);
      const services = Array.from({ length: 12 }, (_, index) => ({
        ...policy.services[1]!,
        id: `service-${index}`,
      }));
      const store = createStore({ policy: policyWith({ services }) });
      const settings = await mount<CookieSettingsElement>('cookie-settings', { store });
      settings.show();
      await rendered(settings);
      await openLists(settings);
      const [actions, close] = [part(settings, 'actions'), part(settings, 'close')];
      for (const press of ['Tab', 'Shift+Tab']) {
        const passed = await walk(press, (element) => {
          if (actions.contains(element) || element === close) return;
          // Allows for a fraction of a pixel: the edge of the scroll container may lie between two
          // pixels.
          expect(covered(element, actions), `${press}, answers`).to.be.below(0.05);
          expect(covered(element, close), `${press}, close`).to.be.below(0.5);
        });
        expect(passed).to.have.length.of.at.least(20);
      }
    });
  }
});
