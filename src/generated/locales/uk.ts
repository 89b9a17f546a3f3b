// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './uk.banner.js';
import { texts as interfaceTexts } from './uk.interface.js';
import { texts as statementTexts } from './uk.statement.js';
import { texts as kindsTexts } from './uk.kinds.js';
import { texts as choicesTexts } from './uk.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
