import { answerOf, pressedPart, type Answer } from '../markup/answers.js';
import { DEFAULT_LIFETIME } from '../model/lifetime.js';
import type { ConsentStore } from '../store/consent-store.js';
import { writeCookie } from '../store/document-cookie.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';

/** The script-tag entry, as far as it is needed here. */
export interface Entry {
  documentStore(): ConsentStore;
}

const DAY = 24 * 60 * 60;

/** What the consent cookie would keep of an answer, but for the time, which is 0. */
type Written = (answer: Answer) => string;

/**
 * Takes the clicks on a banner that was drawn before its code came, until the element does that
 * itself. Nothing of it is lost: should the visitor leave, or the code never come, the choice is
 * kept as it was written ahead.
 */
export function takeAnswers(
  banner: HTMLElement,
  written: Written,
  load: () => Promise<Entry>,
): void {
  banner.shadowRoot!.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const answer = answerOf(event);
    if (answer) keepSafe(banner, answer, () => written(answer), load());
    else if (pressedPart(event) === 'settings') showSettings(event.target as HTMLElement, load());
  });
}

function keepSafe(
  banner: HTMLElement,
  answer: Answer,
  written: () => string,
  entry: Promise<Entry>,
): void {
  banner.shadowRoot!.replaceChildren();
  const now = Math.floor(Date.now() / 1000);
  const keep = () => keepAsWritten(banner, written(), now);
  addEventListener('pagehide', keep);
  const done = () => removeEventListener('pagehide', keep);
  document.addEventListener('consent-change', done, { once: true });
  entry.then(({ documentStore }) => documentStore()[answer]({ origin: banner }), keep);
}

function keepAsWritten(banner: HTMLElement, written: string, now: number): void {
  const value = written.replace('&at=0', `&at=${now}`);
  const name = banner.getAttribute('cookie') ?? 'cookies_preferences';
  const days = Number(banner.getAttribute('lifetime')) || DEFAULT_LIFETIME;
  writeCookie(`${name}=${value}${hasPrivacySignal() ? '&gpc=1' : ''}`, days * DAY);
}

function showSettings(opener: HTMLElement, entry: Promise<Entry>): void {
  void entry.then(({ documentStore }) => documentStore().settings.show(opener));
}
