// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Kieltopyyntöä noudatetaan",
  'choices.link': "Tietosuojavalintasi",
  'choices.object': "Vastusta käyttöä: {0}",
  'choices.objected': "Olet vastustanut käyttöä: {0}",
  'choices.undo': "Peru vastustus",
};
