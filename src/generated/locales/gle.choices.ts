// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Urramaíodh an t-iarratas ar dhiúltú",
  'choices.link': "Do roghanna príobháideachais",
  'choices.object': "Déan agóid: {0}",
  'choices.objected': "Rinne tú agóid: {0}",
  'choices.undo': "Tarraing siar an agóid",
};
