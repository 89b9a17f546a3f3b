import { answerOf, pressedPart, type Answer } from '../markup/answers.js';
import { DAY, DEFAULT_LIFETIME } from '../model/lifetime.js';
import type { ConsentStore } from '../store/consent-store.js';
import { writeCookie } from '../store/document-cookie.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { cookieName } from './known-consent.js';

/** The script-tag entry, as far as it is needed here. */
export interface Entry {
  documentStore(): ConsentStore;
}

/** What becomes of answers. */
export interface Answering {
  /** What the consent cookie would keep of an answer, but for the time, which is 0. */
  written(answer: Answer): string;
  load(): Promise<Entry>;
  /** Told of a choice that was kept although the code did not come. */
  kept?(): void;
}

/**
 * Takes the clicks on a banner that was drawn before its code came, until the element does that
 * itself. Nothing of it is lost: should the visitor leave, or the code never come, the choice is
 * kept as it was written ahead.
 */
export function takeAnswers(banner: HTMLElement, answering: Answering): void {
  banner.shadowRoot!.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const answer = answerOf(event);
    if (answer) keepSafe(banner, answer, answering);
    else if (pressedPart(event) === 'settings')
      showSettings(event.target as HTMLElement, answering.load());
  });
}

function keepSafe(banner: HTMLElement, answer: Answer, { written, load, kept }: Answering): void {
  banner.shadowRoot!.replaceChildren();
  const now = Math.floor(Date.now() / 1000);
  const keep = () => keepAsWritten(banner, written(answer), now);
  addEventListener('pagehide', keep);
  const done = () => removeEventListener('pagehide', keep);
  document.addEventListener('consent-change', done, { once: true });
  load().then(
    ({ documentStore }) => documentStore()[answer]({ origin: banner }),
    () => {
      keep();
      kept?.();
    },
  );
}

function keepAsWritten(banner: HTMLElement, written: string, now: number): void {
  const value = written.replace('&at=0', `&at=${now}`);
  const pair = `${cookieName()}=${value}${hasPrivacySignal() ? '&gpc=1' : ''}`;
  const domain = banner.getAttribute('domain') ?? 'auto';
  // To find the registrable domain takes more code; the next choice is written there.
  writeCookie(pair, DEFAULT_LIFETIME * DAY, domain === 'auto' ? undefined : domain);
}

function showSettings(opener: HTMLElement, entry: Promise<Entry>): void {
  void entry.then(({ documentStore }) => documentStore().settings.show(opener));
}
