// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Zahteva za zavrnitev je upoštevana",
  'choices.link': "Vaše izbire glede zasebnosti",
  'choices.object': "Ugovarjaj: {0}",
  'choices.objected': "Ugovarjali ste: {0}",
  'choices.undo': "Umakni ugovor",
};
