// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './cs.banner.js';
import { texts as interfaceTexts } from './cs.interface.js';
import { texts as statementTexts } from './cs.statement.js';
import { texts as kindsTexts } from './cs.kinds.js';
import { texts as choicesTexts } from './cs.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
