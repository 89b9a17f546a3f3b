// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ro.banner.js';
import { texts as interfaceTexts } from './ro.interface.js';
import { texts as statementTexts } from './ro.statement.js';
import { texts as kindsTexts } from './ro.kinds.js';
import { texts as choicesTexts } from './ro.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
