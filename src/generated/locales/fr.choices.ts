// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Demande de refus prise en compte",
  'choices.link': "Vos choix en matière de confidentialité",
  'choices.object': "S’opposer : {0}",
  'choices.objected': "Votre opposition est enregistrée : {0}",
  'choices.undo': "Retirer l’opposition",
};
