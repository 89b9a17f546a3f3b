import { isAnswer, pressedPart, type Answer } from '../markup/answers.js';
import type { ConsentStore } from '../store/consent-store.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';

/** The script-tag entry, as far as it is needed here. */
export interface Entry {
  documentStore(): ConsentStore;
}

/** What becomes of answers. */
export interface Answering {
  /** The cookie that keeps an answer, as `writtenAnswers` has it. */
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
export function takeAnswers(banner: HTMLElement, { written, load, kept }: Answering): void {
  const root = banner.shadowRoot!;
  root.addEventListener('click', (event) => {
    if (banner.matches(':defined')) return;
    const part = pressedPart(event);
    if (part === 'settings') void showSettings(event.target as HTMLElement, load());
    if (!isAnswer(part)) return;
    root.replaceChildren();
    const cookie = dated(written(part));
    const keep = () => {
      document.cookie = cookie;
    };
    addEventListener('pagehide', keep);
    document.addEventListener('consent-change', () => removeEventListener('pagehide', keep));
    load().then(
      ({ documentStore }) => documentStore()[`${part}All`]({ origin: banner }),
      () => {
        keep();
        kept?.();
      },
    );
  });
}

/** With what is known only in the page. */
function dated(cookie: string): string {
  const at = Math.floor(Date.now() / 1000);
  const signal = hasPrivacySignal() ? '&gpc=1;' : ';';
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  return cookie.replace('at=0', `at=${at}`).replace(';', signal) + secure;
}

async function showSettings(opener: HTMLElement, entry: Promise<Entry>): Promise<void> {
  const { documentStore } = await entry;
  documentStore().settings.show(opener);
}
