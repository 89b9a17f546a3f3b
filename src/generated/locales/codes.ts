// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const sourceLocale = 'en' as const;
export const targetLocales = ['fr'] as const;
