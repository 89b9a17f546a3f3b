// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './tr.banner.js';
import { texts as interfaceTexts } from './tr.interface.js';
import { texts as statementTexts } from './tr.statement.js';
import { texts as kindsTexts } from './tr.kinds.js';
import { texts as choicesTexts } from './tr.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
