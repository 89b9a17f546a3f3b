// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './nl.banner.js';
import { texts as interfaceTexts } from './nl.interface.js';
import { texts as statementTexts } from './nl.statement.js';
import { texts as kindsTexts } from './nl.kinds.js';
import { texts as choicesTexts } from './nl.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
