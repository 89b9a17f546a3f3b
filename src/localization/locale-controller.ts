import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { canonical } from '../model/language-tag.js';
import type { SiteTexts } from '../model/own-texts.js';
import { ENGLISH, loadedTexts, loadTexts } from './catalogues.js';
import type { CataloguePart } from './texts.js';
import { languageAround } from './language-around.js';
import { localization, type Localization } from './localization.js';
import { onLanguageChange } from './language-changes.js';

/** The parts of most elements. */
const INTERFACE: readonly CataloguePart[] = ['banner', 'interface'];

/** An element with a `locale` property; without a value, the closest `lang` decides. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  locale?: string;
}

/** Where the own texts of the site come from. */
interface TextsSource {
  readonly store: { readonly texts?: SiteTexts };
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
  /** The texts of the current language. */
  texts = localization('en', ENGLISH, html);
  /**
   * Whether the texts have loaded. Elements render nothing before, so that no English text flashes.
   */
  ready = false;

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

  async #switchTo(locale: string): Promise<void> {
    const request = ++this.#requests;
    const texts = loadedTexts(locale, this.#parts) ?? (await loadTexts(locale, this.#parts));
    // A slow response must not overwrite a language that was requested later.
    if (request !== this.#requests) return;
    this.#own = this.#source.store.texts;
    this.texts = localization(locale, texts, html, this.#own);
    this.ready = true;
    this.#host.requestUpdate();
  }
}
