// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Begäran om att neka har följts",
  'choices.link': "Dina integritetsval",
  'choices.object': "Gör invändningar mot: {0}",
  'choices.objected': "Du har gjort invändningar mot: {0}",
  'choices.undo': "Ta tillbaka invändningarna",
};
