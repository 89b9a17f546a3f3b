// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Prihvati sve`,
  'action.close-reject': `Zatvori i odbij sve`,
  'action.reject': `Odbij sve`,
  'action.settings': `Postavke`,
  'banner.changed': str`Novo od vašeg posljednjeg odabira: ${0}.`,
  'banner.heading': `Kolačići na ovom web-mjestu`,
  'banner.heading.site': str`Kolačići na web-mjestu ${0}`,
  'banner.text': str`Osim nužnih kolačića, samo uz vašu privolu upotrebljavamo i kolačiće u sljedeće svrhe: ${0}.`,
  'banner.withdraw': `U postavkama kolačića možete u svakom trenutku promijeniti svoj odabir ili povući privolu.`,
  'category.marketing.name': `Oglašavanje`,
  'category.media.name': `Ugrađeni sadržaj`,
  'category.necessary.name': `Nužni`,
  'category.preferences.name': `Osobne postavke`,
  'category.statistics.name': `Statistika`,
  'link.privacy': `Pravila o privatnosti`,
  'link.statement': `Politika o kolačićima`,
  'list.last': str`${0} i ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} i ${1}`,
  'signal.note': str`Vaš preglednik šalje signal Global Privacy Control, kojim se od web-mjesta traži da ne prodaju i ne dijele vaše podatke. Zbog toga isključeno: ${0}.`,
  'status.held': `Vaš odabir vrijedi samo za ovu stranicu: vaš ga preglednik nije pohranio.`,
  'status.saved': `Vaš je odabir spremljen.`,
};
