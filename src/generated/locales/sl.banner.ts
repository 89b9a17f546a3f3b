// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Sprejmi vse`,
  'action.close-reject': `Zapri in zavrni vse`,
  'action.reject': `Zavrni vse`,
  'action.settings': `Nastavitve`,
  'banner.changed': str`Novo od vaše zadnje izbire: ${0}.`,
  'banner.heading': `Piškotki na tem spletnem mestu`,
  'banner.heading.site': str`Piškotki na spletnem mestu ${0}`,
  'banner.text': str`Poleg nujnih piškotkov samo z vašo privolitvijo uporabljamo tudi piškotke za naslednje namene: ${0}.`,
  'banner.withdraw': `V nastavitvah piškotkov lahko kadar koli spremenite svojo izbiro ali prekličete privolitev.`,
  'category.marketing.name': `Oglaševanje`,
  'category.media.name': `Vdelana vsebina`,
  'category.necessary.name': `Nujni`,
  'category.preferences.name': `Prednostne izbire`,
  'category.statistics.name': `Statistika`,
  'link.privacy': `Politika zasebnosti`,
  'link.statement': `Politika piškotkov`,
  'list.last': str`${0} in ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} in ${1}`,
  'signal.note': str`Vaš brskalnik pošilja signal Global Privacy Control, ki od spletnih mest zahteva, naj vaših podatkov ne prodajajo in ne delijo. Zato izklopljeno: ${0}.`,
  'status.held': `Vaša izbira velja samo za to stran: vaš brskalnik je ni shranil.`,
  'status.saved': `Vaša izbira je shranjena.`,
};
