// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Opt-outverzoek gehonoreerd",
  'choices.link': "Uw privacykeuzes",
  'choices.object': "Bezwaar maken tegen: {0}",
  'choices.objected': "U hebt bezwaar gemaakt tegen: {0}",
  'choices.undo': "Bezwaar intrekken",
};
