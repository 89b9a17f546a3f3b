// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Richiesta di esclusione rispettata",
  'choices.link': "Le tue scelte sulla privacy",
  'choices.object': "Opponiti a: {0}",
  'choices.objected': "Opposizione registrata: {0}",
  'choices.undo': "Revoca l’opposizione",
};
