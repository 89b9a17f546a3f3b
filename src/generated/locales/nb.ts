// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './nb.banner.js';
import { texts as interfaceTexts } from './nb.interface.js';
import { texts as statementTexts } from './nb.statement.js';
import { texts as kindsTexts } from './nb.kinds.js';
import { texts as choicesTexts } from './nb.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
