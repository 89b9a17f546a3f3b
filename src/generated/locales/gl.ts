// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './gl.banner.js';
import { texts as interfaceTexts } from './gl.interface.js';
import { texts as statementTexts } from './gl.statement.js';
import { texts as kindsTexts } from './gl.kinds.js';
import { texts as choicesTexts } from './gl.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
