// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Prihvati sve`,
  'action.close-reject': `Zatvori i odbij sve`,
  'action.reject': `Odbij sve`,
  'action.settings': `Podešavanja`,
  'banner.changed': str`Novo od vašeg poslednjeg izbora: ${0}.`,
  'banner.heading': `Kolačići na ovom sajtu`,
  'banner.heading.site': str`Kolačići na sajtu ${0}`,
  'banner.text': str`Pored neophodnih kolačića, samo uz vaš pristanak koristimo i kolačiće u sledeće svrhe: ${0}.`,
  'banner.withdraw': `U podešavanjima kolačića možete u svakom trenutku da promenite svoj izbor ili opozovete pristanak.`,
  'category.marketing.name': `Oglašavanje`,
  'category.media.name': `Ugrađeni sadržaj`,
  'category.necessary.name': `Neophodni`,
  'category.preferences.name': `Lične postavke`,
  'category.statistics.name': `Statistika`,
  'link.privacy': `Politika privatnosti`,
  'link.statement': `Politika kolačića`,
  'list.last': str`${0} i ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} i ${1}`,
  'signal.note': str`Vaš pregledač šalje signal Global Privacy Control, kojim se od sajtova traži da ne prodaju i ne dele vaše podatke. Zbog toga isključeno: ${0}.`,
  'status.held': `Vaš izbor važi samo za ovu stranicu: vaš pregledač ga nije sačuvao.`,
  'status.saved': `Vaš izbor je sačuvan.`,
};
