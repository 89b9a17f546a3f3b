import { expect } from '@esm-bundle/chai';
import { nextFrame } from '@open-wc/testing-helpers';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { loadTexts } from '../../../src/localization/catalogues.js';
import type { CataloguePart } from '../../../src/localization/translation-types.js';
import { recordConsole } from '../../recording.js';
import { applyTheme, readThemes, SCHEMES } from '../../themes/themes.js';
import { storiesOf } from './stories.js';

declare const axe: typeof axeCore;

/**
 * A sample of all languages: long words, five scripts, and two languages from right to left.
 * `test/localization/overflow.test.ts` measures all of them.
 */
const LOCALES = ['en', 'de', 'fi', 'el', 'ar', 'he', 'ja', 'hi'];

const PARTS: readonly CataloguePart[] = ['banner', 'interface', 'statement', 'kinds', 'choices'];

/** The rules that depend on the theme. */
const THEMED = ['color-contrast', 'target-size', 'link-in-text-block'];

const themes = await readThemes();
const looks = themes.flatMap((theme) => SCHEMES.map((scheme) => ({ theme, scheme })));
const isFull = await executeServerCommand<boolean, undefined>('is-full-matrix');

/** A desktop, a small phone, a phone in landscape, and text at 200 %. */
const VIEWS = [
  { width: 1280, height: 800, text: '' },
  { width: 375, height: 553, text: '' },
  { width: 844, height: 390, text: '' },
  { width: 1280, height: 800, text: '200%' },
];

async function inView<T>({ text, ...size }: (typeof VIEWS)[number], check: () => Promise<T>) {
  const { style } = document.documentElement;
  await setViewport(size);
  style.fontSize = text;
  // Observers of sizes run at the end of a frame.
  await nextFrame();
  await nextFrame();
  try {
    return await check();
  } finally {
    style.fontSize = '';
    await setViewport(VIEWS[0]!);
  }
}

async function violations(box: HTMLElement, rules?: string[]): Promise<string[]> {
  const options = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  const found = await axe.run(box, { ...options, resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

async function inLook({ theme, scheme }: (typeof looks)[number], check: () => Promise<string[]>) {
  const restore = applyTheme(theme, scheme);
  try {
    await nextFrame();
    return (await check()).map((one) => `${theme.name}, ${scheme}: ${one}`);
  } finally {
    restore();
  }
}

/** In English every look; in the other languages two or three, which differ between them. */
const looksIn = (locale: string) =>
  looks.filter((_, index) => locale === 'en' || index % 5 === LOCALES.indexOf(locale) % 5);

/**
 * One story in every language: all rules, in English in each view, and the rules that depend on the
 * theme in the looks of the language.
 */
async function everyCombination(show: (locale: string) => Promise<HTMLElement>) {
  const found = [];
  for (const locale of LOCALES) {
    const box = await show(locale);
    for (const view of locale === 'en' ? VIEWS : VIEWS.slice(0, 1)) {
      found.push(...(await inView(view, () => inLook(looks[0]!, () => violations(box)))));
    }
    for (const look of looksIn(locale).filter((one) => one !== looks[0]))
      found.push(...(await inLook(look, () => violations(box, THEMED))));
    box.remove();
  }
  return found;
}

/**
 * Runs axe on each story of a module: in one language, theme and view, which differ from story to
 * story, or in all of them with `npm run test:a11y`.
 */
export function checkStories(module: Record<string, unknown>): void {
  const stories = storiesOf(module);

  describe('axe finds no violation', () => {
    // Colours in the middle of a transition between themes belong to neither theme.
    before(() => emulateMedia({ reducedMotion: 'reduce' }));
    // While its texts load, an element is empty, and nothing is wrong with it. One story is French.
    before(async () => {
      await Promise.all([...LOCALES, 'fr'].map((locale) => loadTexts(locale, PARTS)));
    });
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));

    for (const [index, { name, show }] of stories.entries()) {
      it(`in ${name}`, async function () {
        this.timeout(600_000);
        const output = recordConsole();
        try {
          // Another step than that of the views, so that each language is seen in each view.
          const locale = LOCALES[(index + Math.floor(index / VIEWS.length)) % LOCALES.length]!;
          const look = looks[(5 * index) % looks.length]!;
          const found = isFull
            ? await everyCombination(show)
            : await inView(VIEWS[index % VIEWS.length]!, () =>
                inLook(look, async () => violations(await show(locale))),
              );
          expect(found).to.deep.equal([]);
        } finally {
          output.restore();
        }
      });
    }
  });
}
