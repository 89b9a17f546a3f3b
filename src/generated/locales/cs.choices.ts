// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Požadavek na odmítnutí respektován",
  'choices.link': "Vaše volby ochrany soukromí",
  'choices.object': "Vznést námitku: {0}",
  'choices.objected': "Námitka vznesena: {0}",
  'choices.undo': "Vzít námitku zpět",
};
