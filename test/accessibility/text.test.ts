import { expect } from '@esm-bundle/chai';
import { fixture, html, nextFrame } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { all, createStore, mount, part, PARTS, rendered } from '../elements/mounting.js';
import { policy, withOptOuts } from '../elements/policies.js';
import { cut } from './cut.js';

const GATE = '<template><iframe width="300" height="150"></iframe></template>';

const SHOWN = {
  'cookie-banner': (locale = 'en') => mount('cookie-banner', { locale }),
  'cookie-banner in a corner': (locale = 'en') =>
    mount('cookie-banner', { locale, placement: 'corner' }),
  'cookie-banner at the top': (locale = 'en') =>
    mount('cookie-banner', { locale, placement: 'top' }),
  'cookie-settings': (locale = 'en') => mount('cookie-settings', { locale }),
  'the dialog': async (locale = 'en') => {
    const settings = await mount<CookieSettingsElement>('cookie-settings', { locale });
    settings.show();
    await rendered(settings);
    return settings;
  },
  'cookie-table': (locale = 'en') => mount('cookie-table', { locale }),
  'cookie-statement': (locale = 'en') => mount('cookie-statement', { locale }),
  'cookie-gate': (locale = 'en') => mount('cookie-gate', { locale, category: 'video' }, GATE),
  'cookie-choices': (locale = 'en') =>
    mount('cookie-choices', {
      locale,
      store: createStore({ policy: withOptOuts(policy), gpc: true }),
    }),
};

/** The text spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Applies a user style sheet, which reaches into shadow roots. */
function read(css: string, { shadowRoot }: Element) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot!.adoptedStyleSheets.push(sheet);
}

const READERS = {
  '200 % text': (_element: Element) => {
    document.documentElement.style.fontSize = '200%';
  },
  'wider text': (element: Element) => read(SPACING, element),
};

/** Whether an element can be scrolled into view. */
function canBeSeen(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

async function expectWhole(element: Element) {
  await nextFrame();
  expect(cut(element)).to.deep.equal([]);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).to.be.at.most(clientWidth);
  const words = all(element, 'p:not([role]), button, h2, th[scope=rowgroup], input, summary');
  const shown = words.filter((one) => one.checkVisibility());
  expect(shown).not.to.be.empty;
  for (const one of shown) expect(canBeSeen(one), one.innerText).to.be.true;
}

describe('no text is cut off', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
    scrollTo(0, 0);
  });

  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    for (const width of [320, 1280]) {
      for (const [reader, read] of Object.entries(READERS)) {
        it(`with ${reader} at ${width} px, ${name}`, async () => {
          await setViewport({ width, height: width === 320 ? 640 : 720 });
          const element = await SHOWN[name]();
          read(element);
          await expectWhole(element);
        });
      }

      for (const locale of ['en-XA', 'ar-XB']) {
        it(`in a language with longer words at ${width} px, ${locale}, ${name}`, async () => {
          await setViewport({ width, height: width === 320 ? 640 : 720 });
          await loadTexts(locale, PARTS);
          await expectWhole(await SHOWN[name](locale));
        });
      }
    }
  }

  it('beside the buttons of a banner with 200 % text on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    const banner = await mount('cookie-banner');
    expect(banner.shadowRoot!.querySelector<HTMLElement>('.message')!.offsetHeight).to.be.above(60);
    expect(part(banner, 'region').offsetHeight).to.be.at.most(0.7 * 640 + 1);
  });

  it('or broken within a word beside a switch with 200 % text on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '200%';
    const settings = await mount('cookie-settings');
    await nextFrame();
    const name = settings.shadowRoot!.querySelector<HTMLElement>('.name')!;
    const { lineHeight } = getComputedStyle(name);
    expect(name.textContent).to.include('Necessary');
    expect(name.offsetHeight).to.be.below(1.5 * parseFloat(lineHeight));
  });

  it('in a gate in a column narrower than its embed', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 200px"></div>`);
    const gate = await mount('cookie-gate', { category: 'video' }, GATE);
    box.append(gate);
    read(SPACING, gate);
    await nextFrame();
    expect(cut(gate)).to.deep.equal([]);
  });
});
