// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './lt.banner.js';
import { texts as interfaceTexts } from './lt.interface.js';
import { texts as statementTexts } from './lt.statement.js';
import { texts as kindsTexts } from './lt.kinds.js';
import { texts as choicesTexts } from './lt.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
