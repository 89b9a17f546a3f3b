// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Pedido de exclusão respeitado",
  'choices.link': "As suas escolhas de privacidade",
  'choices.object': "Opor-se a: {0}",
  'choices.objected': "Opôs-se a: {0}",
  'choices.undo': "Retirar a oposição",
};
