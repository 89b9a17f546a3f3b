// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './zh-Hant.banner.js';
import { texts as interfaceTexts } from './zh-Hant.interface.js';
import { texts as statementTexts } from './zh-Hant.statement.js';
import { texts as kindsTexts } from './zh-Hant.kinds.js';
import { texts as choicesTexts } from './zh-Hant.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
