// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './hi.banner.js';
import { texts as interfaceTexts } from './hi.interface.js';
import { texts as statementTexts } from './hi.statement.js';
import { texts as kindsTexts } from './hi.kinds.js';
import { texts as choicesTexts } from './hi.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
