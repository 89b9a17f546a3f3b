// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sr-Latn.banner.js';
import { texts as interfaceTexts } from './sr-Latn.interface.js';
import { texts as statementTexts } from './sr-Latn.statement.js';
import { texts as kindsTexts } from './sr-Latn.kinds.js';
import { texts as choicesTexts } from './sr-Latn.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
