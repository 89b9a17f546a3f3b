// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const sourceLocale = 'en' as const;
export const targetLocales = ['ca', 'cs', 'es', 'fr', 'gl', 'hr', 'it', 'pl', 'pt', 'pt-BR', 'ro', 'sk', 'sl', 'sr', 'sr-Latn'] as const;
