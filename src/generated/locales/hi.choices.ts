// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "ऑप्ट-आउट का अनुरोध माना गया",
  'choices.link': "आपके गोपनीयता विकल्प",
  'choices.object': "आपत्ति करें: {0}",
  'choices.objected': "आपने आपत्ति की है: {0}",
  'choices.undo': "आपत्ति वापस लें",
};
