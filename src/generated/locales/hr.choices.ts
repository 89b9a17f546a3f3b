// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Zahtjev za odbijanje uvažen",
  'choices.link': "Vaš odabir u vezi s privatnošću",
  'choices.object': "Uloži prigovor: {0}",
  'choices.objected': "Uložili ste prigovor: {0}",
  'choices.undo': "Povuci prigovor",
};
