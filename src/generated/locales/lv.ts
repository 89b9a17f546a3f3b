// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './lv.banner.js';
import { texts as interfaceTexts } from './lv.interface.js';
import { texts as statementTexts } from './lv.statement.js';
import { texts as kindsTexts } from './lv.kinds.js';
import { texts as choicesTexts } from './lv.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
