// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Запрос на отказ учтён",
  'choices.link': "Ваш выбор в отношении конфиденциальности",
  'choices.object': "Возразить: {0}",
  'choices.objected': "Вы возразили: {0}",
  'choices.undo': "Отозвать возражение",
};
