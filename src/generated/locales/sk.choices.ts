// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Požiadavka na odmietnutie rešpektovaná",
  'choices.link': "Vaše voľby ochrany súkromia",
  'choices.object': "Namietať: {0}",
  'choices.objected': "Námietka podaná: {0}",
  'choices.undo': "Vziať námietku späť",
};
