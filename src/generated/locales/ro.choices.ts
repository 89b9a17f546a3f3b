// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Solicitare de excludere respectată",
  'choices.link': "Opțiunile dumneavoastră de confidențialitate",
  'choices.object': "Opune-te: {0}",
  'choices.objected': "Opoziție înregistrată: {0}",
  'choices.undo': "Retrage opoziția",
};
