// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './el.banner.js';
import { texts as interfaceTexts } from './el.interface.js';
import { texts as statementTexts } from './el.statement.js';
import { texts as kindsTexts } from './el.kinds.js';
import { texts as choicesTexts } from './el.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
