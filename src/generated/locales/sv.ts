// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sv.banner.js';
import { texts as interfaceTexts } from './sv.interface.js';
import { texts as statementTexts } from './sv.statement.js';
import { texts as kindsTexts } from './sv.kinds.js';
import { texts as choicesTexts } from './sv.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
