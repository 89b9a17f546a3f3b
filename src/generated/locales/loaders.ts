// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const LOADERS = {
  'ar': {
    banner: () => import('./ar.banner.js'),
    interface: () => import('./ar.interface.js'),
    statement: () => import('./ar.statement.js'),
  },
  'bg': {
    banner: () => import('./bg.banner.js'),
    interface: () => import('./bg.interface.js'),
    statement: () => import('./bg.statement.js'),
  },
  'ca': {
    banner: () => import('./ca.banner.js'),
    interface: () => import('./ca.interface.js'),
    statement: () => import('./ca.statement.js'),
  },
  'cs': {
    banner: () => import('./cs.banner.js'),
    interface: () => import('./cs.interface.js'),
    statement: () => import('./cs.statement.js'),
  },
  'da': {
    banner: () => import('./da.banner.js'),
    interface: () => import('./da.interface.js'),
    statement: () => import('./da.statement.js'),
  },
  'de': {
    banner: () => import('./de.banner.js'),
    interface: () => import('./de.interface.js'),
    statement: () => import('./de.statement.js'),
  },
  'el': {
    banner: () => import('./el.banner.js'),
    interface: () => import('./el.interface.js'),
    statement: () => import('./el.statement.js'),
  },
  'es': {
    banner: () => import('./es.banner.js'),
    interface: () => import('./es.interface.js'),
    statement: () => import('./es.statement.js'),
  },
  'et': {
    banner: () => import('./et.banner.js'),
    interface: () => import('./et.interface.js'),
    statement: () => import('./et.statement.js'),
  },
  'eu': {
    banner: () => import('./eu.banner.js'),
    interface: () => import('./eu.interface.js'),
    statement: () => import('./eu.statement.js'),
  },
  'fi': {
    banner: () => import('./fi.banner.js'),
    interface: () => import('./fi.interface.js'),
    statement: () => import('./fi.statement.js'),
  },
  'fr': {
    banner: () => import('./fr.banner.js'),
    interface: () => import('./fr.interface.js'),
    statement: () => import('./fr.statement.js'),
  },
  'ga': {
    banner: () => import('./gle.banner.js'),
    interface: () => import('./gle.interface.js'),
    statement: () => import('./gle.statement.js'),
  },
  'gl': {
    banner: () => import('./gl.banner.js'),
    interface: () => import('./gl.interface.js'),
    statement: () => import('./gl.statement.js'),
  },
  'he': {
    banner: () => import('./he.banner.js'),
    interface: () => import('./he.interface.js'),
    statement: () => import('./he.statement.js'),
  },
  'hi': {
    banner: () => import('./hi.banner.js'),
    interface: () => import('./hi.interface.js'),
    statement: () => import('./hi.statement.js'),
  },
  'hr': {
    banner: () => import('./hr.banner.js'),
    interface: () => import('./hr.interface.js'),
    statement: () => import('./hr.statement.js'),
  },
  'hu': {
    banner: () => import('./hu.banner.js'),
    interface: () => import('./hu.interface.js'),
    statement: () => import('./hu.statement.js'),
  },
  'id': {
    banner: () => import('./id.banner.js'),
    interface: () => import('./id.interface.js'),
    statement: () => import('./id.statement.js'),
  },
  'is': {
    banner: () => import('./is.banner.js'),
    interface: () => import('./is.interface.js'),
    statement: () => import('./is.statement.js'),
  },
  'it': {
    banner: () => import('./it.banner.js'),
    interface: () => import('./it.interface.js'),
    statement: () => import('./it.statement.js'),
  },
  'ja': {
    banner: () => import('./ja.banner.js'),
    interface: () => import('./ja.interface.js'),
    statement: () => import('./ja.statement.js'),
  },
  'ko': {
    banner: () => import('./ko.banner.js'),
    interface: () => import('./ko.interface.js'),
    statement: () => import('./ko.statement.js'),
  },
  'lt': {
    banner: () => import('./lt.banner.js'),
    interface: () => import('./lt.interface.js'),
    statement: () => import('./lt.statement.js'),
  },
  'lv': {
    banner: () => import('./lv.banner.js'),
    interface: () => import('./lv.interface.js'),
    statement: () => import('./lv.statement.js'),
  },
  'mt': {
    banner: () => import('./mt.banner.js'),
    interface: () => import('./mt.interface.js'),
    statement: () => import('./mt.statement.js'),
  },
  'nb': {
    banner: () => import('./nb.banner.js'),
    interface: () => import('./nb.interface.js'),
    statement: () => import('./nb.statement.js'),
  },
  'nl': {
    banner: () => import('./nl.banner.js'),
    interface: () => import('./nl.interface.js'),
    statement: () => import('./nl.statement.js'),
  },
  'pl': {
    banner: () => import('./pl.banner.js'),
    interface: () => import('./pl.interface.js'),
    statement: () => import('./pl.statement.js'),
  },
  'pt': {
    banner: () => import('./pt.banner.js'),
    interface: () => import('./pt.interface.js'),
    statement: () => import('./pt.statement.js'),
  },
  'pt-BR': {
    banner: () => import('./pt-BR.banner.js'),
    interface: () => import('./pt-BR.interface.js'),
    statement: () => import('./pt-BR.statement.js'),
  },
  'ro': {
    banner: () => import('./ro.banner.js'),
    interface: () => import('./ro.interface.js'),
    statement: () => import('./ro.statement.js'),
  },
  'ru': {
    banner: () => import('./ru.banner.js'),
    interface: () => import('./ru.interface.js'),
    statement: () => import('./ru.statement.js'),
  },
  'sk': {
    banner: () => import('./sk.banner.js'),
    interface: () => import('./sk.interface.js'),
    statement: () => import('./sk.statement.js'),
  },
  'sl': {
    banner: () => import('./sl.banner.js'),
    interface: () => import('./sl.interface.js'),
    statement: () => import('./sl.statement.js'),
  },
  'sr': {
    banner: () => import('./sr.banner.js'),
    interface: () => import('./sr.interface.js'),
    statement: () => import('./sr.statement.js'),
  },
  'sr-Latn': {
    banner: () => import('./sr-Latn.banner.js'),
    interface: () => import('./sr-Latn.interface.js'),
    statement: () => import('./sr-Latn.statement.js'),
  },
  'sv': {
    banner: () => import('./sv.banner.js'),
    interface: () => import('./sv.interface.js'),
    statement: () => import('./sv.statement.js'),
  },
  'tr': {
    banner: () => import('./tr.banner.js'),
    interface: () => import('./tr.interface.js'),
    statement: () => import('./tr.statement.js'),
  },
  'uk': {
    banner: () => import('./uk.banner.js'),
    interface: () => import('./uk.interface.js'),
    statement: () => import('./uk.statement.js'),
  },
  'vi': {
    banner: () => import('./vi.banner.js'),
    interface: () => import('./vi.interface.js'),
    statement: () => import('./vi.statement.js'),
  },
  'zh-Hans': {
    banner: () => import('./zh-Hans.banner.js'),
    interface: () => import('./zh-Hans.interface.js'),
    statement: () => import('./zh-Hans.statement.js'),
  },
  'zh-Hant': {
    banner: () => import('./zh-Hant.banner.js'),
    interface: () => import('./zh-Hant.interface.js'),
    statement: () => import('./zh-Hant.statement.js'),
  },
} as const;
