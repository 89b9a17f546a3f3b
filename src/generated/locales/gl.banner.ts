// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Aceptar todas`,
  'action.close-reject': `Pechar e rexeitar todas`,
  'action.reject': `Rexeitar todas`,
  'action.settings': `Configuración`,
  'banner.changed': str`Novidades desde a súa última selección: ${0}.`,
  'banner.heading': `Cookies neste sitio`,
  'banner.heading.site': str`Cookies no sitio ${0}`,
  'banner.text': str`Ademais das cookies necesarias, e só co seu consentimento, utilizamos cookies para as seguintes finalidades: ${0}.`,
  'banner.withdraw': `Pode cambiar a súa selección ou retirar o seu consentimento en calquera momento na configuración das cookies.`,
  'category.marketing.name': `Publicidade`,
  'category.media.name': `Contido incorporado`,
  'category.necessary.name': `Necesarias`,
  'category.preferences.name': `Preferencias`,
  'category.statistics.name': `Estatísticas`,
  'link.privacy': `Política de privacidade`,
  'link.statement': `Política de cookies`,
  'list.last': str`${0} e ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} e ${1}`,
  'signal.note': str`O seu navegador envía o sinal Global Privacy Control, que lles pide aos sitios que non vendan nin compartan os seus datos. Desactivación por este motivo: ${0}.`,
  'status.held': `A súa selección só se aplica a esta páxina: o seu navegador non a gardou.`,
  'status.saved': `Gardouse a súa selección.`,
};
