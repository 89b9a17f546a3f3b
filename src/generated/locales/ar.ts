// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ar.banner.js';
import { texts as interfaceTexts } from './ar.interface.js';
import { texts as statementTexts } from './ar.statement.js';
import { texts as kindsTexts } from './ar.kinds.js';
import { texts as choicesTexts } from './ar.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
