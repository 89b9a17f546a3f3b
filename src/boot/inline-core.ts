/**
 * What stands in the page itself, behind a banner that was drawn ahead: it takes the banner away
 * where the choice is stored, opens the gates of a returning visitor, and takes answers. The rest
 * comes when the page is idle, from the address in `data-src`. `npx consent-elements render` prints it.
 */
import { openContent } from '../effects/gated-content.js';
import { applyGates } from '../effects/gates.js';
import { isPrerendering } from '../effects/prerendering.js';
import type { Answer } from '../markup/answers.js';
import { decodeConsent } from '../model/decode.js';
import { takeAnswers, type Entry } from './early-answers.js';
import { knownConsent, readChoice } from './known-consent.js';
import { whenIdle } from './when-idle.js';

const { src } = document.currentScript!.dataset;
const banner = document.querySelector<HTMLElement>('cookie-banner');

let entry: Promise<Entry> | undefined;
const load = () => (entry ??= import(src!) as Promise<Entry>);

const keeper = { isGranted: (id: string) => knownConsent().isGranted(id), open: openContent };

/** Looks at the cookie and at the page, as far as the page is there. */
function look(): void {
  if (isPrerendering()) return;
  readChoice();
  if (isAnswered() || top !== self) banner?.shadowRoot?.replaceChildren();
  applyGates(keeper);
}

/** Whether all is decided that the banner asks for. */
function isAnswered(): boolean {
  const asked = decodeConsent(banner?.dataset['accept'] ?? '');
  return asked !== undefined && [...asked.decisions.keys()].every(knownConsent().decision);
}

const written = (answer: Answer) => banner!.dataset[answer === 'acceptAll' ? 'accept' : 'reject']!;

if (banner?.shadowRoot) takeAnswers(banner, { written, load, kept: look });
look();
for (const type of ['readystatechange', 'prerenderingchange'])
  document.addEventListener(type, look);
whenIdle(() => void load().catch(() => undefined));
