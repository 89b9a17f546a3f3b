// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './mt.banner.js';
import { texts as interfaceTexts } from './mt.interface.js';
import { texts as statementTexts } from './mt.statement.js';
import { texts as kindsTexts } from './mt.kinds.js';
import { texts as choicesTexts } from './mt.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
