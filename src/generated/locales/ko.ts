// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ko.banner.js';
import { texts as interfaceTexts } from './ko.interface.js';
import { texts as statementTexts } from './ko.statement.js';
import { texts as kindsTexts } from './ko.kinds.js';
import { texts as choicesTexts } from './ko.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
