// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Sol·licitud d’exclusió respectada",
  'choices.link': "Les vostres opcions de privacitat",
  'choices.object': "Oposa’t a: {0}",
  'choices.objected': "Us heu oposat a: {0}",
  'choices.undo': "Retira l’oposició",
};
