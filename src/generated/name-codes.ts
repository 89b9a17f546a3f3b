// Generated from locales/*.xlf by "npm run generate". Do not edit.
/** The codes that are names of files too, each between spaces. */
export const NAME_CODES = ' ar bg ca cs da de el es et eu fi fr gl he hi hr hu id is it ja ko lt lv mt nb nl pl pt pt-BR ro ru sk sl sr sr-Latn sv tr uk vi zh-Hans zh-Hant ';
