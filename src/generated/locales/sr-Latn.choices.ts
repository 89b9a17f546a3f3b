// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Zahtev za odbijanje je uvažen",
  'choices.link': "Vaš izbor u vezi sa privatnošću",
  'choices.object': "Podnesi prigovor: {0}",
  'choices.objected': "Podneli ste prigovor: {0}",
  'choices.undo': "Povuci prigovor",
};
