// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Anmodning om fravalg imødekommet",
  'choices.link': "Dine privatlivsvalg",
  'choices.object': "Gør indsigelse mod: {0}",
  'choices.objected': "Du har gjort indsigelse mod: {0}",
  'choices.undo': "Træk indsigelsen tilbage",
};
