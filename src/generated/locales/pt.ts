// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './pt.banner.js';
import { texts as interfaceTexts } from './pt.interface.js';
import { texts as statementTexts } from './pt.statement.js';
import { texts as kindsTexts } from './pt.kinds.js';
import { texts as choicesTexts } from './pt.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
