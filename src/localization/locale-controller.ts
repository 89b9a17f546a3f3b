import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { language } from '../model/localized-text.js';
import { catalogue, loadCatalogue, supportedLanguage, type CataloguePart } from './catalogues.js';
import { languageAround, onLanguageChange } from './page-language.js';

/** An element whose language can be given; without it the closest `lang` decides. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  locale?: string;
}

/** What texts, numbers and dates are written with. */
export interface Localization {
  /** The language asked for, as BCP 47 tag: the policy's own texts follow it. */
  readonly locale: string;
  /** The language that the interface is written in; for `lang`, `Intl` and the direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly msg: MsgFn;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Gives each element a language of its own. `@lit/localize` keeps one locale per page and can be
 * configured only once, which would clash with a site that uses it too; its pure runtime function
 * serves without that singleton. It is not public API: the dependency is held to one minor version
 * and a test fails should it move (lit/lit#1661 asks for a public way).
 */
export class LocaleController implements ReactiveController, Localization {
  readonly #host: LocalizedHost;
  readonly #parts: readonly CataloguePart[];
  #connection?: AbortController;
  #requests = 0;

  locale = 'en';
  #code = 'en';
  /** Whether the texts are here. Elements render nothing before, so no English flashes up. */
  ready = false;

  readonly msg = ((template: TemplateLike, options?: MsgOptions) =>
    runtimeMsg(this.#templates(options?.id), template, options)) as MsgFn;

  constructor(host: LocalizedHost, parts: readonly CataloguePart[] = ['interface']) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  get language(): string {
    return language(this.locale) === this.#code ? this.locale : this.#code;
  }

  get direction(): 'ltr' | 'rtl' {
    return RIGHT_TO_LEFT.test(this.language) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    onLanguageChange(() => this.hostUpdate(), this.#connection);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  hostUpdate(): void {
    const locale = canonical(this.#host.locale ?? languageAround(this.#host));
    if (locale === this.locale && this.ready) return;
    void this.#switchTo(locale);
  }

  async #switchTo(locale: string): Promise<void> {
    const request = ++this.#requests;
    const code = supportedLanguage(locale);
    if (code !== 'en' && !this.#parts.every((part) => catalogue(code, part))) {
      await Promise.all(this.#parts.map((part) => loadCatalogue(code, part)));
      // A slow answer must not overwrite a language that was asked for later.
      if (request !== this.#requests) return;
    }
    this.locale = locale;
    this.#code = this.#parts.every((part) => catalogue(code, part)) ? code : 'en';
    this.ready = true;
    this.#host.requestUpdate();
  }

  #templates(id = '') {
    const part = id.startsWith('statement.') ? 'statement' : 'interface';
    return catalogue(this.#code, part);
  }
}

/** A tag as `Intl` takes it; Django writes `pt_BR`, and pages contain every kind of slip. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
