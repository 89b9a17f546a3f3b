// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './pl.banner.js';
import { texts as interfaceTexts } from './pl.interface.js';
import { texts as statementTexts } from './pl.statement.js';
import { texts as kindsTexts } from './pl.kinds.js';
import { texts as choicesTexts } from './pl.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
