// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './zh-Hans.banner.js';
import { texts as interfaceTexts } from './zh-Hans.interface.js';
import { texts as statementTexts } from './zh-Hans.statement.js';
import { texts as kindsTexts } from './zh-Hans.kinds.js';
import { texts as choicesTexts } from './zh-Hans.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
