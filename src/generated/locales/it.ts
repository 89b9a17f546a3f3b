// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './it.banner.js';
import { texts as interfaceTexts } from './it.interface.js';
import { texts as statementTexts } from './it.statement.js';
import { texts as kindsTexts } from './it.kinds.js';
import { texts as choicesTexts } from './it.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
