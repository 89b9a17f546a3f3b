// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Solicitude de exclusión respectada",
  'choices.link': "As súas opcións de privacidade",
  'choices.object': "Opoñerse a: {0}",
  'choices.objected': "Opúxose a: {0}",
  'choices.undo': "Retirar a oposición",
};
