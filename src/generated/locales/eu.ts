// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './eu.banner.js';
import { texts as interfaceTexts } from './eu.interface.js';
import { texts as statementTexts } from './eu.statement.js';
import { texts as kindsTexts } from './eu.kinds.js';
import { texts as choicesTexts } from './eu.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
