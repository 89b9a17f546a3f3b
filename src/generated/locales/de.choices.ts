// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Opt-out-Anfrage berücksichtigt",
  'choices.link': "Ihre Datenschutzoptionen",
  'choices.object': "Widersprechen: {0}",
  'choices.objected': "Sie haben widersprochen: {0}",
  'choices.undo': "Widerspruch zurücknehmen",
};
