import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/banner.js';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { has, itNeeds } from '../needs.js';
import { all, createStore, expectNone, focused, mount, part, rendered } from './mounting.js';

async function setup(properties: Record<string, unknown> = {}) {
  const store = createStore();
  const banner = await mount<CookieBannerElement>('cookie-banner', { store, ...properties });
  return { banner, store };
}

const motionsOf = (element: Element) =>
  element.getAnimations().filter(({ timeline }) => timeline === document.timeline);

/** Has `performance` say whether the page has been painted. */
function paints(entries: unknown[]) {
  const { getEntriesByType } = performance;
  performance.getEntriesByType = () => entries as PerformanceEntryList;
  return () => Object.assign(performance, { getEntriesByType });
}

const canEmulate = has('emulated preferences');

/** The boxes that are moving out. */
const leaving = (banner: Element) => all(banner, 'div[inert]');

describe('the motion of <cookie-banner>', () => {
  let restore: () => unknown;

  beforeEach(() => {
    restore = paints([{}]);
  });
  afterEach(async () => {
    restore();
    document.documentElement.removeAttribute('style');
    if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
  });

  itNeeds('emulated preferences', 'moves it in after the first paint of the page', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { banner } = await setup();
    const [motion] = motionsOf(part(banner, 'region'));
    expect(motion?.effect?.getTiming().duration).to.equal(160);
  });

  itNeeds('emulated preferences', 'shows it in the first frame of the motion', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { banner } = await setup();
    const [motion] = motionsOf(part(banner, 'region'));
    motion!.pause();
    motion!.currentTime = 0;
    expect(+getComputedStyle(part(banner, 'region')).opacity).to.be.above(0.4);
  });

  itNeeds('emulated preferences', 'moves nothing at the first paint of the page', async () => {
    restore();
    restore = paints([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { banner } = await setup();
    expect(motionsOf(part(banner, 'region'))).to.be.empty;
  });

  itNeeds('emulated preferences', 'shows a copy on the way out, which is inert', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { banner } = await setup();
    part(banner, 'reject').focus();
    part(banner, 'reject').click();
    await rendered(banner);
    expectNone(banner.shadowRoot!.querySelector('section'));
    const [out] = leaving(banner);
    expect(out!.inert).to.be.true;
    expect(out!.contains(focused())).to.be.false;
    const [motion] = motionsOf(out!);
    motion!.finish();
    await motion!.finished;
    await rendered(banner);
    expect(leaving(banner)).to.be.empty;
  });

  for (const [name, animate] of [
    [
      'returns its element',
      function (this: Element) {
        return this;
      },
    ],
    ['returns nothing', () => undefined],
    [
      'throws',
      () => {
        throw Error('animate');
      },
    ],
  ] as const) {
    itNeeds(
      'emulated preferences',
      `hinders no answer where the page has an animate() that ${name}`,
      async () => {
        await emulateMedia({ reducedMotion: 'no-preference' });
        const { banner, store } = await setup();
        const own = Element.prototype.animate;
        Object.assign(Element.prototype, { animate });
        try {
          part(banner, 'reject').click();
          await rendered(banner);
        } finally {
          Element.prototype.animate = own;
        }
        expect(store.decision('statistics')).to.equal('denied');
        expectNone(banner.shadowRoot!.querySelector('section'));
        expect(leaving(banner)).to.be.empty;
      },
    );
  }

  itNeeds('emulated preferences', 'takes as long as --consent-motion says', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    document.documentElement.style.setProperty('--consent-motion', '0.5s');
    const { banner } = await setup();
    expect(motionsOf(part(banner, 'region'))[0]?.effect?.getTiming().duration).to.equal(500);
  });

  it('is none where a reader prefers that', async () => {
    const { banner } = await setup();
    const moving = motionsOf(part(banner, 'region')).map(
      ({ effect }) => effect?.getTiming().duration,
    );
    expect(moving.filter(Boolean)).to.be.empty;
    part(banner, 'reject').click();
    await rendered(banner);
    expect(leaving(banner)).to.be.empty;
  });
});

describe('the confirmation of <cookie-banner>', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  const isSeen = (banner: Element) => {
    const { visibility, clipPath, opacity } = getComputedStyle(part(banner, 'confirmation'));
    return visibility === 'visible' && clipPath === 'none' && opacity === '1';
  };

  async function answered() {
    const handles = await setup();
    expect(isSeen(handles.banner)).to.be.false;
    part(handles.banner, 'reject').click();
    await rendered(handles.banner);
    return handles;
  }

  /** The animation that takes it away, at its end. */
  function gone(banner: Element) {
    const confirmation = part(banner, 'confirmation');
    for (const motion of confirmation.getAnimations()) motion.finish();
  }

  it('is seen after an answer, without taking the focus', async () => {
    const before = focused();
    const { banner } = await answered();
    expect(isSeen(banner)).to.be.true;
    expect(part(banner, 'confirmation').textContent).to.match(
      /Your choice has been saved\.\s*Settings/,
    );
    expect(focused()).to.equal(before);
  });

  it('disappears after some seconds; its sentence stays for assistive technology', async () => {
    const { banner } = await answered();
    const delays = part(banner, 'confirmation')
      .getAnimations()
      .map(({ effect }) => Number(effect!.getComputedTiming().endTime));
    expect(Math.max(...delays)).to.be.at.least(5800);
    gone(banner);
    expect(isSeen(banner)).to.be.false;
    const status = banner.shadowRoot!.querySelector('[role=status]')!;
    expect(getComputedStyle(status).visibility).to.equal('visible');
    expect(getComputedStyle(part(banner, 'confirmation').querySelector('a')!).visibility).to.equal(
      'hidden',
    );
  });

  it('does not come again when a script moves the banner', async () => {
    const { banner, store } = await answered();
    const ended = new Promise((resolve) => {
      part(banner, 'confirmation').addEventListener('animationend', ({ animationName }) => {
        if (animationName === 'go') resolve(undefined);
      });
    });
    gone(banner);
    await ended;
    document.body.append(banner);
    await rendered(banner);
    expect(part(banner, 'confirmation').getAnimations()).to.be.empty;
    expect(isSeen(banner)).to.be.false;
    // The next answer is confirmed again.
    store.reset();
    await rendered(banner);
    part(banner, 'reject').click();
    await rendered(banner);
    expect(isSeen(banner)).to.be.true;
  });

  itNeeds('a ring by script', 'stays while the focus is in it', async () => {
    const { banner } = await answered();
    part(banner, 'confirmation').querySelector('a')!.focus();
    const states = part(banner, 'confirmation')
      .getAnimations()
      .map(({ playState }) => playState);
    expect(states).to.include('paused');
    expect(states).not.to.include('running');
  });

  it('is announced but not visible with --consent-confirmation: 0s', async () => {
    document.documentElement.style.setProperty('--consent-confirmation', '0s');
    const { banner } = await answered();
    expect(isSeen(banner)).to.be.false;
    expect(banner.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('saved');
  });

  it('has a link to the settings', async () => {
    const { banner, store } = await answered();
    let shown = 0;
    store.settings.add({ show: () => (shown += 1) > 0 }, new AbortController());
    part(banner, 'confirmation').querySelector('a')!.click();
    expect(shown).to.equal(1);
  });

  itNeeds(
    'a style that follows :has(:empty)',
    'is empty again when the banner asks again',
    async () => {
      const { banner, store } = await answered();
      store.reset();
      await rendered(banner);
      expect(isSeen(banner)).to.be.false;
    },
  );
});
