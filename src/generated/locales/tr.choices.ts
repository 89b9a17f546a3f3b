// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Ret talebine uyuldu",
  'choices.link': "Gizlilik seçimleriniz",
  'choices.object': "İtiraz et: {0}",
  'choices.objected': "İtiraz ettiniz: {0}",
  'choices.undo': "İtirazı geri al",
};
