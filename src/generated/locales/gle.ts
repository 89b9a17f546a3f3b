// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './gle.banner.js';
import { texts as interfaceTexts } from './gle.interface.js';
import { texts as statementTexts } from './gle.statement.js';
import { texts as kindsTexts } from './gle.kinds.js';
import { texts as choicesTexts } from './gle.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
