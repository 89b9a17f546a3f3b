import { expect } from '@esm-bundle/chai';
import { held } from './chunks.js';
import { portal } from './pages.js';
import { closeSites, openSite } from './site.js';
import { standsAt, takesClick } from './view.js';

const LONG = '<p style="height: 5000px">Long</p><a id="end" href="#end">End</a>';

/** What makes an ancestor the containing block of what is fixed, or cuts off what is in it. */
const HOSTILE = [
  'transform: translateZ(0)',
  'translate: 0',
  'filter: grayscale(1)',
  'backdrop-filter: blur(1px)',
  'perspective: 100px',
  'contain: layout',
  'contain: paint',
  'container-type: inline-size',
  'will-change: transform',
  'will-change: filter',
  'transform-style: preserve-3d',
  'content-visibility: auto',
];

/** Puts all of the page into a wrapper before the package comes. */
const WRAP = `<script type="module">
  const wrapper = document.createElement('div');
  wrapper.id = 'wrapper';
  wrapper.append(...document.body.childNodes);
  document.body.append(wrapper);
</script>`;

/** Moves the banner right after it was shown in the top layer, before the browser looks again. */
const MOVING_ONCE = `{
  const { showPopover } = HTMLElement.prototype;
  HTMLElement.prototype.showPopover = function () {
    HTMLElement.prototype.showPopover = showPopover;
    showPopover.call(this);
    document.body.append(document.querySelector('cookie-banner'));
    window.hasMoved = true;
  };
}`;

declare global {
  interface Window {
    hasMoved?: boolean;
  }
}

const styled = (selector: string, declaration: string) =>
  `<style>body { margin: 0 } ${selector} { ${declaration} }</style>${WRAP}`;

const page = (selector: string, declaration: string, banner = '') =>
  portal({ head: styled(selector, declaration), banner, body: LONG })['/']!;

describe('the banner stays in the viewport and is clickable', () => {
  afterEach(closeSites);

  for (const selector of ['html', 'body', '#wrapper']) {
    it(`when ${selector} is the containing block of fixed elements`, async () => {
      // On the body every property is tested, on other elements some of them.
      const some = selector === 'body' ? HOSTILE : HOSTILE.filter((_, at) => at % 4 === 0);
      const pages = some.map((declaration, at) => [`/${at}`, page(selector, declaration)]);
      const site = await openSite(portal({}, Object.fromEntries(pages)));
      const tab = await site.open('/0');
      for (const [at, declaration] of some.entries()) {
        await tab.goto(`http://www.portal.example:${site.port}/${at}`);
        await standsAt(tab, 'end').catch(() => expect.fail(declaration));
        await tab.evaluate(() => scrollTo(0, 2500));
        await standsAt(tab, 'end').catch(() => expect.fail(`${declaration}, scrolled`));
        await takesClick(tab);
        await tab.hasStore();
        await tab.store((store) => store.reset());
      }
    });
  }

  for (const [placement, edge] of [
    ['corner', 'end'],
    ['top', 'start'],
  ] as const) {
    it(`with placement="${placement}"`, async () => {
      const attribute = `placement="${placement}"`;
      for (const declaration of ['transform: translateZ(0)', 'filter: grayscale(1)']) {
        const site = await openSite(portal({}, { '/': page('body', declaration, attribute) }));
        const tab = await site.open('/');
        await standsAt(tab, edge);
        await tab.evaluate(() => scrollTo(0, 2500));
        await standsAt(tab, edge);
        await takesClick(tab);
      }
    });
  }

  it('when a script transforms the page later, as a menu does', async () => {
    const site = await openSite(portal({ body: LONG }));
    const tab = await site.open('/');
    await standsAt(tab, 'end');
    await tab.evaluate(() => (document.body.style.transform = 'translateX(250px)'));
    await standsAt(tab, 'end');
    await takesClick(tab);
  });

  it('after it was removed from the page and inserted again', async () => {
    const site = await openSite(portal({}, { '/': page('body', 'contain: layout') }));
    const tab = await site.open('/');
    await standsAt(tab, 'end');
    await tab.evaluate(() => document.body.append(document.querySelector('cookie-banner')!));
    await standsAt(tab, 'end');
    await takesClick(tab);
  });

  it('after a script moved it in the moment in which it was shown', async () => {
    const site = await openSite(portal({}, { '/': page('body', 'contain: layout') }));
    const tab = await site.open('/', { script: MOVING_ONCE });
    await tab.until(() => window.hasMoved);
    await standsAt(tab, 'end');
    await takesClick(tab);
  });

  it('before its element is defined', async () => {
    const rest = await held('app', 'banner');
    const hostile = { '/': page('body', 'transform: translateZ(0)') };
    const site = await openSite(portal({}, { ...hostile, ...rest }));
    const tab = await site.open('/');
    await standsAt(tab, 'end');
    const drawn = () =>
      document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[part=region]')!;
    await tab.evaluate(`() => { window.first = (${String(drawn)})() }` as never);
    for (const path of Object.keys(rest)) await site.release(path);
    await tab.shown();
    await standsAt(tab, 'end');
    const isSame = `() => window.first === (${String(drawn)})()`;
    expect(await tab.evaluate(isSame as never)).to.be.true;
    await takesClick(tab);
  });

  it('when a library sets pointer-events: none on the body', async () => {
    const site = await openSite(portal({}, { '/': page('body', 'pointer-events: none') }));
    const tab = await site.open('/');
    await standsAt(tab, 'end');
    await takesClick(tab);
  });
});

describe('a page whose body is the containing block of fixed elements', () => {
  afterEach(closeSites);

  const open = async (banner = '') => {
    const site = await openSite(portal({}, { '/': page('body', 'transform: scale(1)', banner) }));
    return site.open('/');
  };

  it('reserves room so that its end scrolls clear of the banner', async () => {
    const tab = await open();
    await standsAt(tab, 'end');
    await tab.until(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const { shadowRoot } = document.querySelector('cookie-banner')!;
      const { top } = shadowRoot!.querySelector('[part=region]')!.getBoundingClientRect();
      return document.querySelector('#end')!.getBoundingClientRect().bottom <= top;
    });
  });

  it('keeps the banner in its place in the focus order, and does not move the focus', async () => {
    const tab = await open();
    await standsAt(tab, 'end');
    expect(await tab.evaluate(() => document.activeElement === document.body)).to.be.true;
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement!.localName)).to.equal('cookie-banner');
  });

  it('shows the settings above the banner, clickable despite pointer-events: none', async () => {
    const tab = await open();
    await standsAt(tab, 'end');
    await tab.evaluate(() => (document.body.style.pointerEvents = 'none'));
    await tab.clickPart('settings');
    await tab.clickPart('save');
    await tab.heard('consent-change');
  });

  it('keeps a banner with placement="dialog" in the viewport and clickable', async () => {
    const tab = await open('placement="dialog"');
    await tab.evaluate(() => (document.body.style.pointerEvents = 'none'));
    await takesClick(tab);
  });
});

describe('a banner whose position needs no correction', () => {
  afterEach(closeSites);

  it('keeps the z-index layer that the page gives it', async () => {
    const site = await openSite(portal({ body: LONG }));
    const tab = await site.open('/');
    await standsAt(tab, 'end');
    await tab.evaluate(() => scrollTo(0, 2500));
    await standsAt(tab, 'end');
    const isPromoted = () =>
      document.querySelector('cookie-banner')!.shadowRoot!.querySelector(':popover-open') !== null;
    expect(await tab.evaluate(isPromoted)).to.be.false;
  });
});
