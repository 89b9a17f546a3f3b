// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './da.banner.js';
import { texts as interfaceTexts } from './da.interface.js';
import { texts as statementTexts } from './da.statement.js';
import { texts as kindsTexts } from './da.kinds.js';
import { texts as choicesTexts } from './da.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
