import { expect } from '@esm-bundle/chai';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { all, createStore, mount, part, parts, rendered } from '../elements/mounting.js';
import { policy, policyWith } from '../elements/policies.js';
import { eventually } from '../eventually.js';
import { contrastOf } from '../themes/themes.js';

const GATE = '<template>x</template><a href="/film">Watch it there</a>';

async function dialog() {
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store: createStore() });
  settings.show();
  await rendered(settings);
  return settings;
}

const SHOWN = {
  'cookie-banner': () => mount('cookie-banner'),
  'the dialog': dialog,
  'cookie-gate': () => mount('cookie-gate', { category: 'video' }, GATE),
};

describe('forced colours', () => {
  beforeEach(() => emulateMedia({ forcedColors: 'active' }));
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('show the state of a switch by the position of a visible thumb', async () => {
    const store = createStore();
    const settings = await mount('cookie-settings', { store });
    const [off] = parts(settings, 'switch');
    const place = (one: Element) => getComputedStyle(one, '::before').translate;
    const before = place(off!);
    for (const state of ['off', 'on']) {
      if (state === 'on') store.acceptAll();
      await rendered(settings);
      const [one] = parts(settings, 'switch');
      await Promise.all(one!.getAnimations({ subtree: true }).map(({ finished }) => finished));
      const { backgroundColor, borderTopColor } = getComputedStyle(one!);
      const thumb = getComputedStyle(one!, '::before').backgroundColor;
      expect(contrastOf(thumb, backgroundColor), `thumb, ${state}`).to.be.at.least(3);
      const page = getComputedStyle(part(settings, 'form')).backgroundColor;
      expect(contrastOf(borderTopColor, page), `border, ${state}`).to.be.at.least(3);
    }
    expect(place(parts(settings, 'switch')[0]!)).not.to.equal(before);
  });

  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    it(`keep the borders of the box and of every button, ${name}`, async () => {
      const element = await SHOWN[name]();
      const box =
        part(element, 'dialog') ?? part(element, 'region') ?? part(element, 'placeholder');
      const buttons = all(element, '[part=actions] button');
      expect(buttons).not.to.be.empty;
      for (const one of [box, ...buttons]) {
        const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(one);
        expect(borderTopStyle).to.equal('solid');
        expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        const { backgroundColor } = getComputedStyle(box);
        expect(contrastOf(borderTopColor, backgroundColor)).to.be.at.least(3);
      }
    });

    it(`keep the focus visible, ${name}`, async () => {
      const element = await SHOWN[name]();
      const box =
        part(element, 'dialog') ?? part(element, 'region') ?? part(element, 'placeholder');
      const { backgroundColor } = getComputedStyle(box);
      for (const one of all(element, 'button, a[href], input, summary')) {
        if (!one.checkVisibility({ contentVisibilityAuto: true })) continue;
        one.focus();
        expect(one.matches(':focus-visible')).to.be.true;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        expect(contrastOf(outlineColor, backgroundColor)).to.be.at.least(3);
      }
    });
  }
});

/** The durations of all transitions and animations of an element and its pseudo-elements. */
function transitions(element: Element): number[] {
  const drawn = all(element, '*').flatMap((one) =>
    [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)),
  );
  return drawn.flatMap(({ transitionDuration, animationDuration, animationName }) => [
    ...transitionDuration.split(',').map(parseFloat),
    // “auto” is as long as the reader scrolls.
    ...(animationName === 'none' ? [] : [parseFloat(animationDuration) || 0]),
  ]);
}

describe('motion', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(() => emulateMedia({ reducedMotion: 'reduce' }));

  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    it(`takes at most 0.2 s, and no time under prefers-reduced-motion, ${name}`, async () => {
      const element = await SHOWN[name]();
      // Only the lists and switches of the settings are animated.
      const least = name === 'the dialog' ? 0.01 : 0;
      expect(Math.max(...transitions(element))).to.be.within(least, 0.2);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(Math.max(...transitions(element))).to.equal(0);
    });
  }
});

describe('the print style', () => {
  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ media: 'print' });
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('hides the banner and the dialog', async () => {
    const banner = await mount('cookie-banner');
    expect(part(banner, 'region').checkVisibility()).to.be.false;
    await emulateMedia({ media: 'screen' });
    const settings = await dialog();
    await emulateMedia({ media: 'print' });
    expect(part(settings, 'dialog').checkVisibility()).to.be.false;
  });

  it('lists the services of the settings even if their list is closed', async () => {
    const settings = await mount('cookie-settings');
    expect(all<HTMLDetailsElement>(settings, 'details').some(({ open }) => open)).to.be.false;
    dispatchEvent(new Event('beforeprint'));
    await rendered(settings);
    expect(parts(settings, 'service')).to.have.length(policy.services.length + 1);
    for (const service of parts(settings, 'service')) {
      expect(service.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(service.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('shows the state of a switch even if backgrounds are not printed', async () => {
    const settings = await mount('cookie-settings');
    for (const one of parts(settings, 'switch')) {
      expect(getComputedStyle(one).printColorAdjust).to.equal('exact');
    }
  });

  it('prints the address after each link of the statement', async () => {
    const services = policy.services.map((one) => ({ ...one, privacy: 'https://a.example/p' }));
    const store = createStore({ policy: policyWith({ services }) });
    const statement = await mount('cookie-statement', { store });
    await eventually(() => part(statement, 'table'));
    const outward = all<HTMLAnchorElement>(statement, 'a[href^="https:"]');
    expect(outward).to.have.length.above(3);
    for (const link of outward) {
      expect(getComputedStyle(link, '::after').content).to.include(link.getAttribute('href'));
    }
  });
});

describe('more contrast', () => {
  afterEach(() => emulateMedia({ contrast: 'no-preference' } as object));

  it('gives switches that are off, edges and quiet words the colour of text', async () => {
    await emulateMedia({ contrast: 'more' } as object);
    const settings = await mount('cookie-settings');
    const ink = getComputedStyle(part(settings, 'form')).color;
    const off = getComputedStyle(part(settings, 'switch'));
    expect([
      off.borderTopColor,
      getComputedStyle(part(settings, 'form')).borderTopColor,
    ]).to.deep.equal([ink, ink]);
    for (const quiet of all(settings, '.intro, .purpose, .status')) {
      expect(getComputedStyle(quiet).color).to.equal(ink);
    }
  });
});
