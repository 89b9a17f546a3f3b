// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Запит на відмову враховано",
  'choices.link': "Ваш вибір щодо конфіденційності",
  'choices.object': "Заперечити: {0}",
  'choices.objected': "Ви висловили заперечення: {0}",
  'choices.undo': "Відкликати заперечення",
};
