// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Beiðni um höfnun virt",
  'choices.link': "Persónuverndarval þitt",
  'choices.object': "Andmæla: {0}",
  'choices.objected': "Þú hefur andmælt: {0}",
  'choices.undo': "Afturkalla andmælin",
};
