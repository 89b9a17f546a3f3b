// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './hu.banner.js';
import { texts as interfaceTexts } from './hu.interface.js';
import { texts as statementTexts } from './hu.statement.js';
import { texts as kindsTexts } from './hu.kinds.js';
import { texts as choicesTexts } from './hu.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
