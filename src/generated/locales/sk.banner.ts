// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Prijať všetky`,
  'action.close-reject': `Zavrieť a odmietnuť všetky`,
  'action.reject': `Odmietnuť všetky`,
  'action.settings': `Nastavenia`,
  'banner.changed': str`Novinky od vášho posledného výberu: ${0}.`,
  'banner.heading': `Súbory cookie na tejto webovej stránke`,
  'banner.heading.site': str`Súbory cookie na webovej stránke ${0}`,
  'banner.text': str`Okrem nevyhnutných súborov cookie používame, a to iba s vaším súhlasom, súbory cookie na tieto účely: ${0}.`,
  'banner.withdraw': `V nastaveniach súborov cookie môžete kedykoľvek zmeniť svoj výber alebo odvolať súhlas.`,
  'category.marketing.name': `Reklama`,
  'category.media.name': `Vložený obsah`,
  'category.necessary.name': `Nevyhnutné`,
  'category.preferences.name': `Predvoľby`,
  'category.statistics.name': `Štatistika`,
  'link.privacy': `Zásady ochrany osobných údajov`,
  'link.statement': `Zásady používania súborov cookie`,
  'list.last': str`${0} a ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} a ${1}`,
  'signal.note': str`Váš prehliadač vysiela signál Global Privacy Control, ktorý webové stránky žiada, aby vaše údaje nepredávali ani nezdieľali. Z tohto dôvodu vypnuté: ${0}.`,
  'status.held': `Váš výber platí len pre práve zobrazenú stránku: váš prehliadač ho neuložil.`,
  'status.saved': `Váš výber bol uložený.`,
};
