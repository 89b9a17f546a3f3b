import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { Html } from '../markup/html.js';
import { isSameWriting } from '../model/best-tag.js';
import { canonical } from '../model/language-tag.js';
import type { SiteTexts } from '../model/own-texts.js';
import { loadTexts } from './catalogues.js';
import type { CataloguePart, Formats, Texts } from './translation-types.js';

/** What the package uses to write texts, numbers and dates. */
export interface Localization {
  /** The requested language as BCP 47 tag. It selects the policy's own texts. */
  readonly locale: string;
  /** The language of the interface; for `lang`, `Intl` and the text direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What `Intl` does not know of the language. */
  readonly formats?: Formats;
  readonly msg: MsgFn;
  /** The tag for templates. */
  readonly html: Html;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Writes texts for a reader who asked for `locale`, with the site's own over the built-in ones.
 *
 * `@lit/localize` supports one locale per page and can be configured only once, which would clash
 * with a site that uses it too. So this uses its pure runtime function, which needs no singleton.
 * That function is not public API: the dependency is limited to one minor version, and a test fails
 * if it moves (lit/lit#1661 asks for a public way).
 */
export function localization(
  locale: string,
  builtIn: Texts,
  html: Html,
  own?: SiteTexts,
): Localization {
  const { code, templates, formats } = own?.over(builtIn, locale) ?? builtIn;
  const written = isSameWriting(locale, code) ? locale : code;
  return {
    locale,
    language: written,
    direction: RIGHT_TO_LEFT.test(written) ? 'rtl' : 'ltr',
    formats,
    msg: ((template: TemplateLike, options?: MsgOptions) =>
      runtimeMsg(templates, template, options)) as MsgFn,
    html,
  };
}

/** Loads the texts for a reader of any locale; English if there is no translation. */
export async function loadLocalization(
  locale: string,
  parts: readonly CataloguePart[],
  html: Html,
  own?: SiteTexts,
): Promise<Localization> {
  const tag = canonical(locale);
  return localization(tag, await loadTexts(tag, parts), html, own);
}
