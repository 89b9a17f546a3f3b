// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './de.banner.js';
import { texts as interfaceTexts } from './de.interface.js';
import { texts as statementTexts } from './de.statement.js';
import { texts as kindsTexts } from './de.kinds.js';
import { texts as choicesTexts } from './de.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
