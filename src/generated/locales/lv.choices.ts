// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Atteikšanās pieprasījums ir ievērots",
  'choices.link': "Jūsu privātuma izvēles",
  'choices.object': "Iebilst: {0}",
  'choices.objected': "Jūsu iebildums ir reģistrēts: {0}",
  'choices.undo': "Atsaukt iebildumu",
};
