// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './is.banner.js';
import { texts as interfaceTexts } from './is.interface.js';
import { texts as statementTexts } from './is.statement.js';
import { texts as kindsTexts } from './is.kinds.js';
import { texts as choicesTexts } from './is.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
