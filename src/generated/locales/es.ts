// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './es.banner.js';
import { texts as interfaceTexts } from './es.interface.js';
import { texts as statementTexts } from './es.statement.js';
import { texts as kindsTexts } from './es.kinds.js';
import { texts as choicesTexts } from './es.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
