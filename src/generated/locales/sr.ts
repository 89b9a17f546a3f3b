// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sr.banner.js';
import { texts as interfaceTexts } from './sr.interface.js';
import { texts as statementTexts } from './sr.statement.js';
import { texts as kindsTexts } from './sr.kinds.js';
import { texts as choicesTexts } from './sr.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
