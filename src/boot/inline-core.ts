/**
 * What stands in the page itself, behind a banner that was drawn ahead: it takes the banner away
 * where the choice is stored, runs the gated scripts of a returning visitor, and takes answers. The
 * rest comes from the address in `data-src`: when the page is idle, or at once where it takes more to
 * read the cookie or to open a gate. `npx consent-elements render` prints it.
 */
import { applyPlainGates } from '../effects/plain-gates.js';
import { isPrerendering } from '../effects/prerendering.js';
import { takeAnswers, type Entry } from './early-answers.js';
import { inlineChoice } from './inline-choice.js';
import { whenIdle } from './when-idle.js';

const { src } = document.currentScript!.dataset;
const banner = document.querySelector<HTMLElement>('cookie-banner')!;
const { shadowRoot, dataset } = banner;

let entry: Promise<Entry> | undefined;
const load = () => (entry ??= import(src!) as Promise<Entry>);

/** Looks at the cookie and at the page, as far as the page is there, until the rest does. */
function look(): void {
  if (!isPrerendering() && !entry && !isDone()) bring();
}

/** Whether it fails, whoever waits for it is told. */
const bring = () => void load().catch(() => undefined);

/** Does what there is to do, and tells whether that was all. */
function isDone(): boolean {
  try {
    const choice = inlineChoice(dataset['accept']!);
    if (choice?.isComplete || top !== self) shadowRoot?.replaceChildren();
    return !choice || applyPlainGates(choice.isGranted);
  } catch {
    // Not what this package writes, or a frame without cookies.
    return false;
  }
}

if (shadowRoot)
  takeAnswers(banner, {
    written: (answer) => dataset[answer]!,
    load,
    kept() {
      entry = undefined;
      look();
    },
  });
look();
for (const type of ['readystatechange', 'prerenderingchange'])
  document.addEventListener(type, look);
whenIdle(bring);
