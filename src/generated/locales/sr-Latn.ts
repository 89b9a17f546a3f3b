// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sr-Latn.banner.js';
import { texts as interfaceTexts } from './sr-Latn.interface.js';
import { texts as statementTexts } from './sr-Latn.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
