// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "It-talba għal rifjut ġiet rispettata",
  'choices.link': "L-għażliet tal-privatezza tiegħek",
  'choices.object': "Oġġezzjona għal: {0}",
  'choices.objected': "Oġġezzjonajt għal: {0}",
  'choices.undo': "Irtira l-oġġezzjoni",
};
