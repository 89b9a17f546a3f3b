// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './et.banner.js';
import { texts as interfaceTexts } from './et.interface.js';
import { texts as statementTexts } from './et.statement.js';
import { texts as kindsTexts } from './et.kinds.js';
import { texts as choicesTexts } from './et.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
