// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ja.banner.js';
import { texts as interfaceTexts } from './ja.interface.js';
import { texts as statementTexts } from './ja.statement.js';
import { texts as kindsTexts } from './ja.kinds.js';
import { texts as choicesTexts } from './ja.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
