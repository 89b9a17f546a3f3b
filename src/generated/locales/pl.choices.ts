// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Uwzględniono żądanie rezygnacji",
  'choices.link': "Twoje opcje prywatności",
  'choices.object': "Wnieś sprzeciw: {0}",
  'choices.objected': "Wniesiono sprzeciw: {0}",
  'choices.undo': "Wycofaj sprzeciw",
};
