// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Ønske om reservasjon er fulgt",
  'choices.link': "Dine personvernvalg",
  'choices.object': "Protester mot: {0}",
  'choices.objected': "Du har protestert mot: {0}",
  'choices.undo': "Trekk tilbake protesten",
};
