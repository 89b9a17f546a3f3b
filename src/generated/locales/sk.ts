// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sk.banner.js';
import { texts as interfaceTexts } from './sk.interface.js';
import { texts as statementTexts } from './sk.statement.js';
import { texts as kindsTexts } from './sk.kinds.js';
import { texts as choicesTexts } from './sk.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
