import type { LitElement } from 'lit';
import type { Localization } from '../localization/localization.js';
import { inPath } from '../markup/answer-buttons.js';
import { savedText, showOnce } from '../markup/status-line.js';

type Texts = Localization & { readonly direction: string };

/**
 * The confirmation below a banner: the one that was drawn before the element was defined, or a new
 * one. See `markup/status-line.ts` for why it is there before it says something.
 */
export class Confirmation {
  readonly #box: HTMLElement;
  readonly #line: HTMLElement;
  /**
   * Whether the answer was given in this banner, possibly before its code had loaded. The settings
   * announce their own answers.
   */
  isDue: boolean;

  constructor(host: LitElement) {
    this.#box = host.shadowRoot?.querySelector<HTMLElement>('[part=confirmation]') ?? created();
    this.#line = this.#box.firstElementChild as HTMLElement;
    this.isDue = this.#line.textContent !== '';
    showOnce(this.#box);
    host.addEventListener('consent-change', ({ target }) => {
      this.isDue ||= target === host;
      host.requestUpdate();
    });
  }

  /** Puts it into a shadow root, unless it is there. Returns its box. */
  putInto(root: Node): HTMLElement {
    if (!root.contains(this.#box)) root.appendChild(this.#box);
    return this.#box;
  }

  /** Confirms an answer that is due; says nothing while the banner asks. */
  update(isAsking: boolean, isKept: boolean, i18n: Texts): void {
    const text = this.isDue && !isAsking ? savedText(isKept, i18n) : '';
    // Screen readers may announce a text that is set again.
    if (text === this.#line.textContent) return;
    const { language, direction, msg } = i18n;
    const link = element('a', { href: '#cookie-settings' });
    link.textContent = msg('Settings', { id: 'action.settings' });
    for (const one of [this.#box, this.#line])
      Object.assign(one, { lang: language, dir: direction });
    this.#line.textContent = text;
    delete this.#box.dataset['gone'];
    this.#box.querySelector('a')?.remove();
    if (text) this.#box.append(link);
  }
}

/**
 * Whether the confirmation's link was clicked, and nothing else on the page follows it. The default
 * would only change the address.
 */
export function isLinkToSettings(event: Event): boolean {
  const box = inPath(event, 'a')?.parentElement;
  if (!box?.part.contains('confirmation') || event.defaultPrevented) return false;
  event.preventDefault();
  return true;
}

function created(): HTMLElement {
  const box = element('div', { part: 'confirmation' });
  box.append(element('p', { role: 'status' }));
  return box;
}

function element(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
