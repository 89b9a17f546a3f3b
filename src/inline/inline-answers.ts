import { isAnswer, pressedPart, type Answer } from '../markup/answers.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';

/** The script-tag entry, as far as it is needed here. */
export interface Entry {
  documentStore(): ConsentStore;
}

/** What becomes of answers. */
export interface Answering {
  /** The cookie that keeps an answer, as `writtenAnswers` has it. */
  written(answer: Answer): string;
  /** Brings the code; rejects, or resolves to nothing, where it cannot be loaded. */
  load(): Promise<Entry | undefined>;
  /** Told of a choice that was kept although the code did not come. */
  kept?(): void;
}

/**
 * Takes the clicks on a banner that was drawn before its code came, until the element does that
 * itself. Nothing of it is lost: should the visitor leave, or the code never come, the choice is
 * kept as it was written ahead.
 */
export function takeAnswers(banner: HTMLElement, { written, load, kept }: Answering): void {
  const root = banner.shadowRoot!;
  root.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const part = pressedPart(event);
    if (part === 'settings') showSettings(event.target as HTMLElement, root, load());
    if (!isAnswer(part)) return;
    root.querySelector('section')!.remove();
    const cookie = dated(written(part));
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
      .then((entry) => entry!.documentStore()[`${part}All`]({ origin: banner }))
      .catch(() => {
        keep();
        saySaved(banner);
        kept?.();
      });
  });
}

/** Where the browser keeps the choice. The element says it itself, once it is there. */
function saySaved(banner: HTMLElement): void {
  const status = banner.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
  if (!banner.matches(':defined') && document.cookie.includes('&yes='))
    status.textContent = status.dataset['saved']!;
}

/** With what is known only in the page. */
function dated(cookie: string): string {
  const at = Math.floor(Date.now() / 1000);
  const signal = hasPrivacySignal() ? '&gpc=1;' : ';';
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  return cookie.replace('at=0', `at=${at}`).replace(';', signal) + secure;
}

/** Where the settings cannot come, the first link tells what there is: to the cookie statement. */
function showSettings(opener: HTMLElement, root: ShadowRoot, code: ReturnType<Answering['load']>) {
  code
    .then((entry) => entry!.documentStore().settings.show(opener))
    .catch(() => root.querySelector('a')?.click());
}
