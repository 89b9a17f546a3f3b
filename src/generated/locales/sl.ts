// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sl.banner.js';
import { texts as interfaceTexts } from './sl.interface.js';
import { texts as statementTexts } from './sl.statement.js';
import { texts as kindsTexts } from './sl.kinds.js';
import { texts as choicesTexts } from './sl.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
