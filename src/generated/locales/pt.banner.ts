// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Aceitar todos`,
  'action.close-reject': `Fechar e rejeitar todos`,
  'action.reject': `Rejeitar todos`,
  'action.settings': `Definições`,
  'banner.changed': str`Novidades desde a sua última escolha: ${0}.`,
  'banner.heading': `Cookies neste sítio`,
  'banner.heading.site': str`Cookies no sítio ${0}`,
  'banner.text': str`Além dos cookies necessários, e apenas com o seu consentimento, utilizamos cookies para as seguintes finalidades: ${0}.`,
  'banner.withdraw': `Pode alterar a sua escolha ou retirar o seu consentimento a qualquer momento nas definições de cookies.`,
  'category.marketing.name': `Publicidade`,
  'category.media.name': `Conteúdos incorporados`,
  'category.necessary.name': `Necessários`,
  'category.preferences.name': `Preferências`,
  'category.statistics.name': `Estatísticas`,
  'link.privacy': `Política de privacidade`,
  'link.statement': `Política de cookies`,
  'list.last': str`${0} e ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} e ${1}`,
  'signal.note': str`O seu navegador envia o sinal Global Privacy Control, que pede aos sítios que não vendam nem partilhem os seus dados. Desativação por este motivo: ${0}.`,
  'status.held': `A sua escolha aplica-se apenas a esta página: o seu navegador não a guardou.`,
  'status.saved': `A sua escolha foi guardada.`,
};
