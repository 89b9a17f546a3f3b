// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Keeldumissoovi on arvesse võetud",
  'choices.link': "Teie privaatsusvalikud",
  'choices.object': "Esita vastuväide: {0}",
  'choices.objected': "Olete esitanud vastuväite: {0}",
  'choices.undo': "Võta vastuväide tagasi",
};
