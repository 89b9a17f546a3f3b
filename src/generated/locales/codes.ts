// Generated from locales/*.xlf by "npm run generate". Do not edit.
/** The language in which the texts are written. */
export const sourceLocale = 'en' as const;
/** The languages into which they are translated. */
export const targetLocales = ['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'eu', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu', 'id', 'is', 'it', 'ja', 'ko', 'lt', 'lv', 'mt', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr', 'sr-Latn', 'sv', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant'] as const;
/** The names of files that differ from the code of the language. */
export const fileNames: Readonly<Record<string, string>> = {"ga":"gle"};
