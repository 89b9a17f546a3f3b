// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Acceptă toate`,
  'action.close-reject': `Închide și respinge toate`,
  'action.reject': `Respinge toate`,
  'action.settings': `Setări`,
  'banner.changed': str`Noutăți față de ultima dumneavoastră opțiune: ${0}.`,
  'banner.heading': `Cookie-uri pe acest site`,
  'banner.heading.site': str`Cookie-uri pe site-ul ${0}`,
  'banner.text': str`Pe lângă cookie-urile necesare și numai cu consimțământul dumneavoastră, utilizăm cookie-uri în următoarele scopuri: ${0}.`,
  'banner.withdraw': `Vă puteți modifica opțiunea sau vă puteți retrage consimțământul în orice moment din setările pentru cookie-uri.`,
  'category.marketing.name': `Publicitate`,
  'category.media.name': `Conținut încorporat`,
  'category.necessary.name': `Necesare`,
  'category.preferences.name': `Preferințe`,
  'category.statistics.name': `Statistici`,
  'link.privacy': `Politica de confidențialitate`,
  'link.statement': `Politica privind cookie-urile`,
  'list.last': str`${0} și ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} și ${1}`,
  'signal.note': str`Browserul dumneavoastră trimite semnalul Global Privacy Control, care cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră. Dezactivare din acest motiv: ${0}.`,
  'status.held': `Opțiunea dumneavoastră se aplică numai acestei pagini: browserul dumneavoastră nu a stocat-o.`,
  'status.saved': `Opțiunea dumneavoastră a fost salvată.`,
};
