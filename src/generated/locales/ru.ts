// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ru.banner.js';
import { texts as interfaceTexts } from './ru.interface.js';
import { texts as statementTexts } from './ru.statement.js';
import { texts as kindsTexts } from './ru.kinds.js';
import { texts as choicesTexts } from './ru.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
