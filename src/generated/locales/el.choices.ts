// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Το αίτημα εξαίρεσης έγινε σεβαστό",
  'choices.link': "Οι επιλογές απορρήτου σας",
  'choices.object': "Εναντίωση στο εξής: {0}",
  'choices.objected': "Εναντιωθήκατε στο εξής: {0}",
  'choices.undo': "Ανάκληση της εναντίωσης",
};
