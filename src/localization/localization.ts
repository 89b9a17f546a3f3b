import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { Html } from '../markup/html.js';
import { language } from '../model/localized-text.js';
import { catalogue, loadCatalogue, supportedLanguage } from './catalogues.js';

/** What texts, numbers and dates are written with. */
export interface Localization {
  /** The language asked for, as BCP 47 tag: the policy's own texts follow it. */
  readonly locale: string;
  /** The language that the interface is written in; for `lang`, `Intl` and the direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  /** What templates are written with. */
  readonly html: Html;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Texts in the language `code`, whose catalogues are here, for a reader who asked for `locale`.
 * `@lit/localize` keeps one locale per page and can be configured only once, which would clash with
 * a site that uses it too; its pure runtime function serves without that singleton. It is not
 * public API: the dependency is held to one minor version and a test fails should it move
 * (lit/lit#1661 asks for a public way).
 */
export function localization(locale: string, code: string, html: Html): Localization {
  const written = language(locale) === code ? locale : code;
  return {
    locale,
    language: written,
    direction: RIGHT_TO_LEFT.test(written) ? 'rtl' : 'ltr',
    msg: ((template: TemplateLike, options?: MsgOptions) =>
      runtimeMsg(templates(code, options?.id), template, options)) as MsgFn,
    html,
  };
}

/** The same for any locale, once its catalogue is here; English where there is none. */
export async function loadLocalization(locale: string, html: Html): Promise<Localization> {
  const tag = canonical(locale);
  const code = supportedLanguage(tag);
  await loadCatalogue(code, 'interface');
  return localization(tag, catalogue(code, 'interface') ? code : 'en', html);
}

function templates(code: string, id = '') {
  return catalogue(code, id.startsWith('statement.') ? 'statement' : 'interface');
}

/** A tag as `Intl` takes it; Django writes `pt_BR`, and pages contain every kind of slip. */
export function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
