// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './id.banner.js';
import { texts as interfaceTexts } from './id.interface.js';
import { texts as statementTexts } from './id.statement.js';
import { texts as kindsTexts } from './id.kinds.js';
import { texts as choicesTexts } from './id.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
