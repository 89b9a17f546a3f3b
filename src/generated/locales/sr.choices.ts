// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Захтев за одбијање је уважен",
  'choices.link': "Ваш избор у вези са приватношћу",
  'choices.object': "Поднеси приговор: {0}",
  'choices.objected': "Поднели сте приговор: {0}",
  'choices.undo': "Повуци приговор",
};
