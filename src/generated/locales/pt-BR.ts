// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './pt-BR.banner.js';
import { texts as interfaceTexts } from './pt-BR.interface.js';
import { texts as statementTexts } from './pt-BR.statement.js';
import { texts as kindsTexts } from './pt-BR.kinds.js';
import { texts as choicesTexts } from './pt-BR.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
