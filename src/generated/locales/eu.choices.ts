// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Baztertze-eskaera errespetatu da",
  'choices.link': "Zure pribatutasun-hautuak",
  'choices.object': "Aurka egin: {0}",
  'choices.objected': "Aurka egin duzu: {0}",
  'choices.undo': "Kendu aurkaratzea",
};
