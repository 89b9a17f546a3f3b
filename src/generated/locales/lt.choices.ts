// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Į atsisakymo prašymą atsižvelgta",
  'choices.link': "Jūsų privatumo pasirinkimai",
  'choices.object': "Pareikšti nesutikimą: {0}",
  'choices.objected': "Pareiškėte nesutikimą: {0}",
  'choices.undo': "Atšaukti nesutikimą",
};
