import { languageOf } from '../localization/language-around.js';
import { answerOf, inPath, pressedPart } from '../markup/answer-buttons.js';
import { setAsked } from '../page/text-banners.js';
import { loadApp, loadStore, withStore } from '../page/load-parts.js';
import { whenIdle } from '../platform/page-state.js';
import { takeAnswer, type Asked } from './answer.js';
import { leave } from './motion.js';
import { keepPageRoom } from './page-room.js';
import { requestSettings } from './request-settings.js';
import { keepReachable } from './scroller.js';
import type { TextBanner } from './text-banner.js';

/** Lets a banner that was drawn as text answer, until its element is defined. */
export function interact(text: TextBanner, asked: Asked): void {
  const { banner, root, box, ofCore } = text;
  const ending = new AbortController();
  const close = () => {
    ending.abort();
    if (box.parentNode !== root) return;
    leave(box);
    // A library may have replaced `Element.prototype.remove`.
    root.removeChild(box);
  };
  setAsked(banner, close);
  const onClick = (event: Event) => {
    const part = pressedPart(event);
    const answer = answerOf(part);
    if (answer) {
      close();
      void takeAnswer(answer, text, asked);
    } else if (part === 'settings') showSettings(event, root, asked);
  };
  if (!ofCore) root.addEventListener('click', onClick, ending);
  const onIntent = (event: Event) => prepare(event, asked);
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, onIntent, ending);
  whenIdle(() => {
    keepReachable(box);
    if (banner.hasAttribute('prefetch')) void import('./prefetch.js').catch(() => undefined);
  });
  handOver(banner, ending);
  keepRoom(text, ending);
}

/** A visitor who points at the button is about to press it. */
function prepare(event: Event, asked: Asked): void {
  if (pressedPart(event) !== 'settings') return;
  requestSettings(asked);
  withStore(({ settings }) => settings.prepare());
}

/** If the settings cannot be loaded, the first link of the banner leads to the cookie statement. */
function showSettings(event: Event, root: ShadowRoot, asked: Asked): void {
  const opener = inPath(event, 'button')!;
  opener.ariaBusy = 'true';
  requestSettings(asked);
  void loadStore().then((store) => {
    opener.ariaBusy = null;
    if (store) store.settings.show(opener);
    else root.querySelector('a')?.click();
  });
}

/** Has the element take the markup over. */
export function leaveToElement(banner: HTMLElement): void {
  setAsked(banner);
  void loadApp().then((app) => app?.discover());
}

/** Attributes that the text was drawn by. */
const DRAWN_BY = 'src heading placement region revision loading locale closable'.split(' ');

/**
 * Leaves the banner to its element where the page changes what it was drawn by. The text answers
 * until the element is defined.
 */
function handOver(banner: HTMLElement, ending: AbortController): void {
  const drawn = languageOf(banner);
  const observer = new MutationObserver((records) => {
    const isOther = records.some(({ attributeName }) => attributeName !== 'lang');
    if (!isOther && languageOf(banner) === drawn) return;
    observer.disconnect();
    leaveToElement(banner);
  });
  const end = () => {
    ending.abort();
    setAsked(banner);
  };
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  observer.observe(banner, { attributeFilter: DRAWN_BY });
  ending.signal.addEventListener('abort', () => observer.disconnect());
  void customElements.whenDefined(banner.localName).then(end);
}

function keepRoom({ banner, box }: TextBanner, ending: AbortController): void {
  const placement = banner.getAttribute('placement');
  if (placement === 'inline') return;
  keepPageRoom(box, placement === 'top', ending);
}
