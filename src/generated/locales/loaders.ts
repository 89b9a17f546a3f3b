// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const LOADERS = {
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
  'es': {
    banner: () => import('./es.banner.js'),
    interface: () => import('./es.interface.js'),
    statement: () => import('./es.statement.js'),
  },
  'fr': {
    banner: () => import('./fr.banner.js'),
    interface: () => import('./fr.interface.js'),
    statement: () => import('./fr.statement.js'),
  },
  'gl': {
    banner: () => import('./gl.banner.js'),
    interface: () => import('./gl.interface.js'),
    statement: () => import('./gl.statement.js'),
  },
  'hr': {
    banner: () => import('./hr.banner.js'),
    interface: () => import('./hr.interface.js'),
    statement: () => import('./hr.statement.js'),
  },
  'it': {
    banner: () => import('./it.banner.js'),
    interface: () => import('./it.interface.js'),
    statement: () => import('./it.statement.js'),
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
} as const;
