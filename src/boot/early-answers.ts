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

/**
 * Takes the clicks on a banner that was drawn before its code came, until the element does that
 * itself. Nothing of it is lost: should the visitor leave, or the code never come, the choice is
 * kept as the markup has it (`data-accept`, `data-reject`).
 */
export function takeAnswers(banner: HTMLElement, load: () => Promise<Entry>): void {
  const root = banner.shadowRoot!;
  root.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const answer = answerOf(event);
    if (answer) keepSafe(banner, answer, load());
    else if (pressedPart(event) === 'settings') showSettings(event.target as HTMLElement, load());
  });
}

function keepSafe(banner: HTMLElement, answer: Answer, entry: Promise<Entry>): void {
  banner.shadowRoot!.replaceChildren();
  const now = Math.floor(Date.now() / 1000);
  const keep = () => keepAsWritten(banner, answer, now);
  addEventListener('pagehide', keep);
  const done = () => removeEventListener('pagehide', keep);
  document.addEventListener('consent-change', done, { once: true });
  entry.then(({ documentStore }) => documentStore()[answer]({ origin: banner }), keep);
}

function keepAsWritten(banner: HTMLElement, answer: Answer, now: number): void {
  const { accept, reject } = banner.dataset;
  const value = (answer === 'acceptAll' ? accept : reject)!.replace('&at=0', `&at=${now}`);
  const name = banner.getAttribute('cookie') ?? 'cookies_preferences';
  const days = Number(banner.getAttribute('lifetime')) || DEFAULT_LIFETIME;
  writeCookie(`${name}=${value}${hasPrivacySignal() ? '&gpc=1' : ''}`, days * DAY);
}

function showSettings(opener: HTMLElement, entry: Promise<Entry>): void {
  void entry.then(({ documentStore }) => documentStore().settings.show(opener));
}
