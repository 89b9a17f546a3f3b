// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Accepta-les totes`,
  'action.close-reject': `Tanca i rebutja-les totes`,
  'action.reject': `Rebutja-les totes`,
  'action.settings': `Configuració`,
  'banner.changed': str`Novetats des de la vostra última selecció: ${0}.`,
  'banner.heading': `Galetes en aquest lloc web`,
  'banner.heading.site': str`Galetes al lloc web ${0}`,
  'banner.text': str`A més de les galetes necessàries, i només amb el vostre consentiment, utilitzem galetes per a les finalitats següents: ${0}.`,
  'banner.withdraw': `Podeu canviar la vostra selecció o retirar el vostre consentiment en qualsevol moment a la configuració de les galetes.`,
  'category.marketing.name': `Publicitat`,
  'category.media.name': `Contingut incrustat`,
  'category.necessary.name': `Necessàries`,
  'category.preferences.name': `Preferències`,
  'category.statistics.name': `Estadístiques`,
  'link.privacy': `Política de privacitat`,
  'link.statement': `Política de galetes`,
  'list.last': str`${0} i ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} i ${1}`,
  'signal.note': str`El vostre navegador envia el senyal Global Privacy Control, que demana als llocs web que no venguin ni comparteixin les vostres dades. Desactivació per aquest motiu: ${0}.`,
  'status.held': `La vostra selecció només s’aplica a aquesta pàgina: el vostre navegador no l’ha desada.`,
  'status.saved': `S’ha desat la vostra selecció.`,
};
