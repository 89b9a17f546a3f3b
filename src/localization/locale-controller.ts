import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canonical } from '../model/language-tag.js';
import type { SiteTexts } from '../model/own-texts.js';
import type { Policy } from '../model/policy.js';
import { ENGLISH, loadedTexts, loadTexts } from './catalogues.js';
import type { CataloguePart } from './translation-types.js';
import { kindTexts, loadKindTexts } from './load-kind-texts.js';
import { languageAround } from './language-around.js';
import { localization, type Localization } from './localization.js';
import { onLanguageChange } from './language-changes.js';
import { INTERFACE, partsFor } from './shown-parts.js';

/** An element with a `locale` property; without a value, the closest `lang` decides. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  locale?: string;
}

/** Where the own texts of the site, and the kinds of its services, come from. */
interface TextsSource {
  readonly store: { readonly texts?: SiteTexts; readonly policy?: Policy | undefined };
}

/** Gives each element its own language, which follows the page's. */
export class LocaleController implements ReactiveController, Localization {
  readonly #host: LocalizedHost;
  readonly #source: TextsSource;
  readonly #parts: readonly CataloguePart[];
  /** The own texts of the site that the texts contain. */
  #own?: SiteTexts | undefined;
  #connection?: AbortController;
  #requests = 0;
  #isLoaded = false;
  /** Whether the texts contain those of kinds. */
  #hasKinds = false;
  /** The texts of the current language. */
  texts = localization('en', ENGLISH, html);

  constructor(
    host: LocalizedHost,
    source: TextsSource,
    parts: readonly CataloguePart[] = INTERFACE,
  ) {
    this.#host = host;
    this.#source = source;
    this.#parts = parts;
    host.addController(this);
  }

  /**
   * Whether the texts have loaded, with those of kinds if the policy has any. Elements render nothing
   * before, so that no English text flashes, nor the id of a service.
   */
  get ready(): boolean {
    return this.#isLoaded && (this.#hasKinds || !this.#needsKinds);
  }

  readonly html = html;

  get locale(): string {
    return this.texts.locale;
  }

  get language(): string {
    return this.texts.language;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.texts.direction;
  }

  get formats(): Localization['formats'] {
    return this.texts.formats;
  }

  get msg(): Localization['msg'] {
    return this.texts.msg;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    onLanguageChange(() => this.hostUpdate(), this.#connection);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    // Released, because an aborted signal retains its call stack, and so what replaced the host's
    // page.
    this.#connection = undefined;
  }

  hostUpdate(): void {
    const locale = canonical(this.#host.locale ?? languageAround(this.#host));
    const isSame = locale === this.locale && this.#source.store.texts === this.#own;
    if (isSame && this.ready) return;
    void this.#switchTo(locale);
  }

  get #shownParts(): readonly CataloguePart[] {
    return partsFor(this.#parts, this.#source.store.policy);
  }

  get #needsKinds(): boolean {
    return this.#shownParts.includes('kinds');
  }

  async #switchTo(locale: string): Promise<void> {
    const request = ++this.#requests;
    const parts = this.#shownParts;
    const needsKinds = parts.includes('kinds');
    const kinds = needsKinds && !kindTexts() ? loadKindTexts() : undefined;
    const texts = loadedTexts(locale, parts) ?? (await loadTexts(locale, parts));
    if (kinds) await kinds;
    // A slow response must not overwrite a language that was requested later.
    if (request !== this.#requests) return;
    this.#own = this.#source.store.texts;
    this.#hasKinds = needsKinds;
    this.texts = localization(locale, texts, html, this.#own);
    this.#isLoaded = true;
    this.#host.requestUpdate();
  }
}
