// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ca.banner.js';
import { texts as interfaceTexts } from './ca.interface.js';
import { texts as statementTexts } from './ca.statement.js';
import { texts as kindsTexts } from './ca.kinds.js';
import { texts as choicesTexts } from './ca.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
