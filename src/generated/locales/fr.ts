// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './fr.banner.js';
import { texts as interfaceTexts } from './fr.interface.js';
import { texts as statementTexts } from './fr.statement.js';
import { texts as kindsTexts } from './fr.kinds.js';
import { texts as choicesTexts } from './fr.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
