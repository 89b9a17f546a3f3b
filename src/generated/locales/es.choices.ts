// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Solicitud de exclusión respetada",
  'choices.link': "Sus opciones de privacidad",
  'choices.object': "Oponerse a: {0}",
  'choices.objected': "Se ha opuesto a: {0}",
  'choices.undo': "Retirar la oposición",
};
