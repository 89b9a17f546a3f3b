// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './fi.banner.js';
import { texts as interfaceTexts } from './fi.interface.js';
import { texts as statementTexts } from './fi.statement.js';
import { texts as kindsTexts } from './fi.kinds.js';
import { texts as choicesTexts } from './fi.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
