// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Aceitar todos`,
  'action.close-reject': `Fechar e rejeitar todos`,
  'action.reject': `Rejeitar todos`,
  'action.settings': `Configurações`,
  'banner.changed': str`Novidades desde a sua última escolha: ${0}.`,
  'banner.heading': `Cookies neste site`,
  'banner.heading.site': str`Cookies no site ${0}`,
  'banner.text': str`Além dos cookies necessários, e somente com o seu consentimento, usamos cookies para as seguintes finalidades: ${0}.`,
  'banner.withdraw': `Você pode alterar sua escolha ou revogar seu consentimento a qualquer momento nas configurações de cookies.`,
  'category.marketing.name': `Publicidade`,
  'category.media.name': `Conteúdo incorporado`,
  'category.necessary.name': `Necessários`,
  'category.preferences.name': `Preferências`,
  'category.statistics.name': `Estatísticas`,
  'link.privacy': `Aviso de privacidade`,
  'link.statement': `Política de cookies`,
  'list.last': str`${0} e ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} e ${1}`,
  'signal.note': str`Seu navegador envia o sinal Global Privacy Control, que pede aos sites que não vendam nem compartilhem seus dados. Desativação por este motivo: ${0}.`,
  'status.held': `Sua escolha vale somente para esta página: seu navegador não a armazenou.`,
  'status.saved': `Sua escolha foi salva.`,
};
