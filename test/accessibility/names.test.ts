import { expect } from '@esm-bundle/chai';
import { nextFrame } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { all, createStore, mount, openLists, rendered } from '../elements/mounting.js';
import { policy, policyWith, withOptOuts } from '../elements/policies.js';
import { applyTheme, readThemes } from '../themes/themes.js';

const linked = policyWith({
  services: policy.services.map((one) => ({
    ...one,
    privacy: `https://${one.provider.replaceAll(' ', '-')}.example/privacy`,
  })),
});

const GATE = '<template>x</template><a href="/film">Watch it there</a>';

/** Each element with all of its content. */
const SHOWN = {
  'cookie-banner': () => mount('cookie-banner', { store: createStore({ policy: linked }) }),
  'cookie-settings': () => mount('cookie-settings', { store: createStore({ policy: linked }) }),
  'the dialog': async () => {
    const store = createStore({ policy: linked });
    const settings = await mount<CookieSettingsElement>('cookie-settings', { store });
    settings.show();
    await rendered(settings);
    return settings;
  },
  'cookie-table': () => mount('cookie-table', { store: createStore({ policy: linked }) }),
  'cookie-statement': () => mount('cookie-statement', { store: createStore({ policy: linked }) }),
  'cookie-gate': () => mount('cookie-gate', { category: 'video' }, GATE),
  'cookie-choices': () =>
    mount('cookie-choices', { store: createStore({ policy: withOptOuts(policy), gpc: true }) }),
};

async function shown(name: keyof typeof SHOWN) {
  const element = await SHOWN[name]();
  await openLists(element);
  return element;
}

/** The controls in the element and in its slots. */
const controls = (element: Element) => [
  ...all(element, 'button, input, summary, a[href]'),
  ...element.querySelectorAll<HTMLElement>('a[href]'),
];

/** WCAG 2.5.8 exempts links in a sentence: they are as high as their line. */
const isInSentence = (control: Element) =>
  control.localName === 'a' &&
  !control.matches('[part=links] a, .provider a, [href="/film"], [part=link]');

/** Browsers snap boxes to whole pixels for painting and hit tests: up to half a pixel off. */
const RADIUS = 12 - 0.5;

/** Whether a square of 24 px around the middle of a control belongs to it. */
async function isLarge(control: HTMLElement): Promise<boolean> {
  control.scrollIntoView({ block: 'center' });
  // With content-visibility, an element is laid out once it is in view.
  while (!control.checkVisibility({ contentVisibilityAuto: true })) await nextFrame();
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const corners = [-RADIUS, RADIUS].flatMap((dx) => [-RADIUS, RADIUS].map((dy) => [dx, dy]));
  const root = control.getRootNode() as ShadowRoot;
  return corners.every(([dx, dy]) => {
    const hit = root.elementFromPoint(x + dx!, y + dy!);
    return control.contains(hit);
  });
}

const themes = await readThemes();

describe('every control', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    for (const theme of themes.filter((one) => ['no theme', 'compact'].includes(one.name))) {
      it(`is at least 24 × 24 px or inline in a sentence, ${name}, ${theme.name}`, async () => {
        const restore = applyTheme(theme);
        for (const width of [320, 1280]) {
          await setViewport({ width, height: 800 });
          const element = await shown(name);
          for (const one of controls(element).filter((each) => !isInSentence(each))) {
            expect(await isLarge(one), one.outerHTML).to.be.true;
          }
          element.remove();
        }
        restore();
      });
    }
  }
});

/** The address of a link, or the button itself. */
const effectOf = (control: HTMLElement) => control.getAttribute('href') ?? control;

const visibleText = (element: HTMLElement) => element.innerText.replaceAll(/\s+/g, ' ').trim();

describe('the markup', () => {
  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    it(`names every control by its visible text, ${name}`, async () => {
      for (const control of controls(await shown(name))) {
        expect(control.hasAttribute('aria-label'), control.outerHTML).to.be.false;
        const labels = [...((control as HTMLInputElement).labels ?? [])] as HTMLElement[];
        const words = [control, ...labels].map(visibleText).join('');
        expect(words, control.outerHTML).not.to.equal('');
      }
    });

    it(`uses each text of a link or button for one purpose only, ${name}`, async () => {
      const effects = new Map<string, ReturnType<typeof effectOf>>();
      for (const control of controls(await shown(name))) {
        if (!control.matches('a, button')) continue;
        const words = control.textContent.trim();
        expect(words.length, control.outerHTML).to.be.above(2);
        const effect = effects.get(words) ?? effectOf(control);
        expect(effect === effectOf(control), words).to.be.true;
        effects.set(words, effect);
      }
    });

    it(`has no title attribute and no tabindex but -1, ${name}`, async () => {
      const element = await shown(name);
      expect(all(element, '[title], [tabindex]:not([tabindex="-1"])')).to.have.length(0);
    });

    it(`has unique ids and resolves each id reference in the same root, ${name}`, async () => {
      const element = await shown(name);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids)).to.have.length(ids.length);
      for (const attribute of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
        for (const one of all(element, `[${attribute}]`)) {
          const target = element.shadowRoot!.getElementById(one.getAttribute(attribute)!);
          expect(target !== null, one.outerHTML).to.be.true;
        }
      }
    });

    it(`marks every image as decorative, ${name}`, async () => {
      for (const picture of all(await shown(name), 'svg, img')) {
        expect(picture.matches('[aria-hidden=true], [alt=""]'), picture.outerHTML).to.be.true;
      }
    });
  }
});
