import { expect } from '@esm-bundle/chai';
import { nextFrame } from '@open-wc/testing-helpers';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { targetLocales } from '../../src/generated/locales/codes.js';
import { loadTexts } from '../../src/localization/catalogues.js';
import { createStore, mount, PARTS } from '../elements/mounting.js';
import { policy, withOptOuts } from '../elements/policies.js';
import { setContentWidth } from './content-width.js';

const GATE = '<template><iframe width="300" height="150"></iframe></template>';

/** A store with all that the footer shows. */
const optedOut = () => createStore({ policy: withOptOuts(policy), gpc: true });

const SHOWN: Readonly<Record<string, (locale: string) => Promise<LitElement>>> = {
  'the banner': (locale) => mount('cookie-banner', { locale, closable: true }),
  'the settings': (locale) => mount('cookie-settings', { locale }),
  'the table': (locale) => mount('cookie-table', { locale }),
  'the statement': (locale) => mount('cookie-statement', { locale }),
  'the gate': (locale) => mount('cookie-gate', { locale, category: 'video' }, GATE),
  'the choices': (locale) => mount('cookie-choices', { locale, store: optedOut() }),
};

/** Boxes whose text is wider than they are. */
function overflowing({ shadowRoot }: LitElement): string[] {
  const boxes = [...shadowRoot!.querySelectorAll<HTMLElement>('button, h2, h3, p, td, th, dd, dt')];
  const isCut = (box: HTMLElement) =>
    box.clientWidth > 0 &&
    // The headings of columns are only read, in cards.
    !box.closest('.visually-hidden, thead') &&
    box.scrollWidth > box.clientWidth + 1;
  return boxes.filter(isCut).map((box) => `${box.localName}: ${box.textContent!.trim()}`);
}

describe('at 320 px, in all languages', () => {
  before(async () => {
    await setContentWidth(320, 640);
    await Promise.all(targetLocales.map((locale) => loadTexts(locale, PARTS)));
  });
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const [name, show] of Object.entries(SHOWN)) {
    it(`${name} needs no scrolling sideways`, async () => {
      for (const locale of targetLocales) {
        const element = await show(locale);
        await nextFrame();
        const { scrollWidth, clientWidth } = document.documentElement;
        expect([scrollWidth, overflowing(element)], locale).to.deep.equal([clientWidth, []]);
        element.remove();
      }
    });
  }
});
