import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { Html } from '../markup/html.js';
import { language } from '../model/localized-text.js';
import { catalogue, loadCatalogue, supportedLanguage } from './catalogues.js';

/** The language of an element as BCP 47 tag: the closest `lang`, else the browser's language. */
export function languageAround(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.languages[0] ?? 'en';
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** What the package uses to write texts, numbers and dates. */
export interface Localization {
  /** The requested language as BCP 47 tag. It selects the policy's own texts. */
  readonly locale: string;
  /** The language of the interface; for `lang`, `Intl` and the text direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly msg: MsgFn;
  /** The tag for templates. */
  readonly html: Html;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Texts in the language `code`, whose catalogues have loaded, for a reader who asked for `locale`.
 * `@lit/localize` supports one locale per page and can be configured only once, which would clash
 * with a site that uses it too. So this uses its pure runtime function, which needs no singleton.
 * That function is not public API: the dependency is limited to one minor version, and a test fails
 * if it moves (lit/lit#1661 asks for a public way).
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

/**
 * Loads the catalogue of any locale, then returns its texts; English if there is no such catalogue.
 */
export async function loadLocalization(locale: string, html: Html): Promise<Localization> {
  const tag = canonical(locale);
  const code = supportedLanguage(tag);
  await loadCatalogue(code, 'interface');
  return localization(tag, catalogue(code, 'interface') ? code : 'en', html);
}

function templates(code: string, id = '') {
  return catalogue(code, id.startsWith('statement.') ? 'statement' : 'interface');
}

/**
 * Normalizes a language tag for `Intl`. Django writes `pt_BR`, and pages contain every kind of
 * mistake.
 */
export function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
