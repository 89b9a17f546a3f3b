// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './eu.banner.js';
import { texts as interfaceTexts } from './eu.interface.js';
import { texts as statementTexts } from './eu.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
