// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Tout accepter`,
  'action.close-reject': `Fermer et tout refuser`,
  'action.reject': `Tout refuser`,
  'action.settings': `Paramétrer`,
  'banner.changed': str`Ajouts depuis votre dernier choix : ${0}.`,
  'banner.heading': `Les cookies sur ce site`,
  'banner.heading.site': str`Les cookies sur le site ${0}`,
  'banner.text': str`Outre les cookies nécessaires, et uniquement avec votre consentement, nous utilisons des cookies pour les finalités suivantes : ${0}.`,
  'banner.withdraw': `Vous pouvez modifier votre choix ou retirer votre consentement à tout moment dans les paramètres des cookies.`,
  'category.marketing.name': `Publicité`,
  'category.media.name': `Contenus intégrés`,
  'category.necessary.name': `Nécessaires`,
  'category.preferences.name': `Préférences`,
  'category.statistics.name': `Statistiques`,
  'link.privacy': `Politique de confidentialité`,
  'link.statement': `Politique relative aux cookies`,
  'list.last': str`${0} et ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} et ${1}`,
  'signal.note': str`Votre navigateur envoie le signal Global Privacy Control, qui demande aux sites de ne pas vendre ni partager vos données. Désactivation pour cette raison : ${0}.`,
  'status.held': `Votre choix ne vaut que pour cette page : votre navigateur ne l’a pas enregistré.`,
  'status.saved': `Votre choix a été enregistré.`,
};
