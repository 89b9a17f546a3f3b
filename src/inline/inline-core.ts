/**
 * The script in the page itself, before a prerendered banner. Before the browser parses the banner,
 * the script decides whether it shows. It also runs the gated scripts of a returning visitor and
 * handles answers. It loads the rest from the address in `data-src`: when the page is idle, or at
 * once if the cookie or a gate needs more code. `npx consent-elements render` prints it.
 */
import { applyPlainGates } from '../gates/plain-gates.js';
import { isPageRead, isPrerendering, whenIdle } from '../platform/page-state.js';
import { ledger } from '../gates/ledger.js';
import { SHOW } from '../markup/shown-styles.js';
import { takeAnswers, type Entry } from './inline-answers.js';
import { inlineChoice, type InlineChoice } from './inline-cookie.js';

const { dataset } = document.currentScript!;

let entry: Promise<Entry> | undefined;
const load = () => (entry ??= import(dataset['src']!) as Promise<Entry>);

/** Checks the cookie and the part of the page that has been parsed, until the rest has loaded. */
function scan(): void {
  if (!isPrerendering() && !entry && !isDone()) loadRest();
}

/** Loads the rest. Ignores a failure, which is reported to those who call `load()` themselves. */
const loadRest = () => void load().catch(() => undefined);

/** Signals of the policy come before gates: both are left to the rest of the code. */
const hasSignals = 'signals' in dataset;

/** Whether the banner asks nothing here. In a frame, the rest of the code decides that. */
let isAnswered = top !== self;

/**
 * Gates wait for the page's module scripts, because one may call `start()` with effects. If a
 * module has loaded the rest of the package, that opens the gates.
 */
let haveModulesRun = isPageRead();

/** Does all that this script can do. Returns whether nothing is left for the rest. */
function isDone(): unknown {
  try {
    const choice = inlineChoice(dataset['accept']!);
    decide(choice);
    if (!choice || !haveModulesRun) return true;
    return !hasSignals && (ledger().announced || applyPlainGates(choice.isGranted));
  } catch {
    // Not a cookie that this package writes, or a frame without cookies: the rest decides what
    // shows.
    return false;
  }
}

/** Removes the banner if the choice is stored; otherwise shows it. */
function decide(choice: InlineChoice | undefined): void {
  isAnswered ||= !!choice?.isComplete;
  if (isAnswered) bannerRoot()?.querySelector('section')?.remove();
  else show();
}

const bannerRoot = () => document.querySelector('cookie-banner')?.shadowRoot;

let isShown: unknown;

/** Shows the banner by a style rule. A banner that is added later is shown by its element. */
function show(): void {
  if (isShown || customElements.get('cookie-banner')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHOW);
  isShown = document.adoptedStyleSheets.push(sheet);
}

let taken: ShadowRoot | undefined;

/**
 * Handles the first click on the banner, which may have been parsed after this script ran. A
 * client-side router may have put another one in its place.
 */
function onClick(): void {
  const root = bannerRoot();
  if (!root || root === taken) return;
  taken = root;
  takeAnswers(root.host as HTMLElement, {
    written: (answer) => dataset[answer]!,
    load,
    kept() {
      entry = undefined;
      scan();
    },
  });
}

document.addEventListener('click', onClick, true);
scan();
document.addEventListener('DOMContentLoaded', () => {
  haveModulesRun = true;
  scan();
});
for (const type of ['readystatechange', 'prerenderingchange'])
  document.addEventListener(type, scan);
whenIdle(loadRest);
