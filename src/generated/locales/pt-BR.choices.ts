// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Solicitação de recusa respeitada",
  'choices.link': "Suas escolhas de privacidade",
  'choices.object': "Opor-se a: {0}",
  'choices.objected': "Você se opôs a: {0}",
  'choices.undo': "Retirar a oposição",
};
