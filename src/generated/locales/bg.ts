// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './bg.banner.js';
import { texts as interfaceTexts } from './bg.interface.js';
import { texts as statementTexts } from './bg.statement.js';
import { texts as kindsTexts } from './bg.kinds.js';
import { texts as choicesTexts } from './bg.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
