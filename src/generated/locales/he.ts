// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './he.banner.js';
import { texts as interfaceTexts } from './he.interface.js';
import { texts as statementTexts } from './he.statement.js';
import { texts as kindsTexts } from './he.kinds.js';
import { texts as choicesTexts } from './he.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
