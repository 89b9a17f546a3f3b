// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './hr.banner.js';
import { texts as interfaceTexts } from './hr.interface.js';
import { texts as statementTexts } from './hr.statement.js';
import { texts as kindsTexts } from './hr.kinds.js';
import { texts as choicesTexts } from './hr.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
