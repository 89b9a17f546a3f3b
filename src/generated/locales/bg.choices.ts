// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Заявката за отказ е зачетена",
  'choices.link': "Вашите избори относно поверителността",
  'choices.object': "Възразяване срещу: {0}",
  'choices.objected': "Възразихте срещу: {0}",
  'choices.undo': "Оттегляне на възражението",
};
