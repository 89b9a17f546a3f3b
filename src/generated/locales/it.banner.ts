// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Accetta tutti`,
  'action.close-reject': `Chiudi e rifiuta tutti`,
  'action.reject': `Rifiuta tutti`,
  'action.settings': `Impostazioni`,
  'banner.changed': str`Novità rispetto alla tua ultima scelta: ${0}.`,
  'banner.heading': `Cookie su questo sito`,
  'banner.heading.site': str`Cookie sul sito ${0}`,
  'banner.text': str`Oltre ai cookie necessari, e solo con il tuo consenso, utilizziamo cookie per le seguenti finalità: ${0}.`,
  'banner.withdraw': `Puoi modificare la tua scelta o revocare il tuo consenso in qualsiasi momento nelle impostazioni dei cookie.`,
  'category.marketing.name': `Pubblicità`,
  'category.media.name': `Contenuti incorporati`,
  'category.necessary.name': `Necessari`,
  'category.preferences.name': `Preferenze`,
  'category.statistics.name': `Statistiche`,
  'link.privacy': `Informativa sulla privacy`,
  'link.statement': `Informativa sui cookie`,
  'list.last': str`${0} e ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} e ${1}`,
  'signal.note': str`Il tuo browser invia il segnale Global Privacy Control, che chiede ai siti di non vendere né condividere i tuoi dati. Disattivazione per questo motivo: ${0}.`,
  'status.held': `La tua scelta vale solo per questa pagina: il tuo browser non l’ha memorizzata.`,
  'status.saved': `La tua scelta è stata salvata.`,
};
