// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './vi.banner.js';
import { texts as interfaceTexts } from './vi.interface.js';
import { texts as statementTexts } from './vi.statement.js';
import { texts as kindsTexts } from './vi.kinds.js';
import { texts as choicesTexts } from './vi.choices.js';

/** All texts of the language, by id. */
export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts, ...kindsTexts, ...choicesTexts };
