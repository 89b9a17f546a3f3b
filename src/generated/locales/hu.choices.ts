// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Elutasítási kérés figyelembe véve",
  'choices.link': "Az Ön adatvédelmi választásai",
  'choices.object': "Tiltakozás ez ellen: {0}",
  'choices.objected': "Ön tiltakozott ez ellen: {0}",
  'choices.undo': "Tiltakozás visszavonása",
};
