import { answerOf, pressedPart, type Answer } from '../markup/answer-buttons.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';

/** The part of the script-tag entry that is used here. */
export interface Entry {
  documentStore(): ConsentStore;
}

/** How answers are stored and handed over. */
export interface Answering {
  /** The cookie that stores an answer, in the format of `writtenAnswers`. */
  written(answer: Answer): string;
  /** Loads the code. Rejects, or resolves to `undefined`, if it cannot be loaded. */
  load(): Promise<Entry | undefined>;
  /** Called after a choice was stored although the code could not be loaded. */
  kept?(): void;
}

/**
 * Handles clicks on a prerendered banner until the element is defined. No answer is lost: if the
 * visitor leaves, or the code cannot be loaded, the prepared cookie is stored.
 */
export function takeAnswers(banner: HTMLElement, { written, load, kept }: Answering): void {
  const root = banner.shadowRoot!;
  root.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const part = pressedPart(event);
    if (part === 'settings') showSettings(event.target as HTMLElement, root, load());
    const answer = answerOf(part);
    if (!answer) return;
    root.querySelector('section')?.remove();
    const cookie = dated(written(answer));
    const keep = () => {
      document.cookie = cookie;
    };
    addEventListener('pagehide', keep);
    const onChange = () => {
      removeEventListener('pagehide', keep);
      saySaved(banner);
    };
    document.addEventListener('consent-change', onChange, { once: true });
    load()
      .then((entry) => entry!.documentStore()[`${answer}All`]({ origin: banner }))
      .catch(() => {
        keep();
        saySaved(banner);
        kept?.();
      });
  });
}

/**
 * Announces that the choice is saved, if the browser has stored it. A defined element does so
 * itself.
 */
function saySaved(banner: HTMLElement): void {
  const status = banner.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
  if (!banner.matches(':defined') && document.cookie.includes('&yes='))
    status.textContent = status.dataset['saved']!;
}

/** Adds to the cookie what only the page knows: the time, the GPC signal and `Secure`. */
function dated(cookie: string): string {
  const at = Math.floor(Date.now() / 1000);
  const signal = hasPrivacySignal() ? '&gpc=1;' : ';';
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  return cookie.replace('at=0', `at=${at}`).replace(';', signal) + secure;
}

/**
 * Opens the settings. If they cannot be loaded, follows the banner's first link, to the cookie
 * statement.
 */
function showSettings(opener: HTMLElement, root: ShadowRoot, code: ReturnType<Answering['load']>) {
  code
    .then((entry) => entry!.documentStore().settings.show(opener))
    .catch(() => root.querySelector('a')?.click());
}
