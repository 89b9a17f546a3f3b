/**
 * What stands in the page itself, before a prerendered banner: it decides whether the banner shows
 * before the browser has read that, runs the gated scripts of a returning visitor, and takes
 * answers. The rest comes from the address in `data-src`: when the page is idle, or at once where it
 * takes more to read the cookie or to open a gate. `npx consent-elements render` prints it.
 */
import { applyPlainGates } from '../gates/plain-gates.js';
import { isPageRead } from '../platform/page-read.js';
import { isPrerendering } from '../platform/prerendering.js';
import { ledger } from '../gates/ledger.js';
import { SHOW } from '../markup/shown-styles.js';
import { takeAnswers, type Entry } from './inline-answers.js';
import { inlineChoice, type InlineChoice } from './inline-choice.js';
import { whenIdle } from '../platform/idle.js';

const { dataset } = document.currentScript!;

let entry: Promise<Entry> | undefined;
const load = () => (entry ??= import(dataset['src']!) as Promise<Entry>);

/** Looks at the cookie and at the page, as far as the page is there, until the rest does. */
function look(): void {
  if (!isPrerendering() && !entry && !isDone()) bring();
}

/** Whether it fails, whoever waits for it is told. */
const bring = () => void load().catch(() => undefined);

/** Whether nothing is asked here; in a frame the rest of the code finds out. */
let isAnswered = top !== self;

let haveModulesRun = isPageRead();

/**
 * Gates wait for the modules of the page, for one may call `start()` with effects. Where one has
 * loaded the rest of the package, that opens them.
 */
const isLeftToModules = (): unknown => !haveModulesRun || ledger().announced;

/** Does what there is to do, and tells whether that was all. */
function isDone(): unknown {
  try {
    const choice = inlineChoice(dataset['accept']!);
    decide(choice);
    return !choice || isLeftToModules() || applyPlainGates(choice.isGranted);
  } catch {
    // Not what this package writes, or a frame without cookies: the rest decides what shows.
    return false;
  }
}

/** Removes the banner where the choice is stored, and lets it show where it is not. */
function decide(choice: InlineChoice | undefined): void {
  isAnswered ||= !!choice?.isComplete;
  if (isAnswered) bannerRoot()?.querySelector('section')?.remove();
  else show();
}

const bannerRoot = () => document.querySelector('cookie-banner')?.shadowRoot;

let isShown: unknown;

/** Lets the banner show; one that is put into the page later shows by its element. */
function show(): void {
  if (isShown || customElements.get('cookie-banner')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHOW);
  isShown = document.adoptedStyleSheets.push(sheet);
}

let isTaking: unknown;

/** The browser may not have read the banner yet: its clicks are taken from the first one on. */
function onClick(): void {
  const root = bannerRoot();
  if (!root || isTaking) return;
  isTaking = true;
  takeAnswers(root.host as HTMLElement, {
    written: (answer) => dataset[answer]!,
    load,
    kept() {
      entry = undefined;
      look();
    },
  });
}

document.addEventListener('click', onClick, true);
look();
document.addEventListener('DOMContentLoaded', () => {
  haveModulesRun = true;
  look();
});
for (const type of ['readystatechange', 'prerenderingchange'])
  document.addEventListener(type, look);
whenIdle(bring);
