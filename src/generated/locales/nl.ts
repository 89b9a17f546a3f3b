// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './nl.banner.js';
import { texts as interfaceTexts } from './nl.interface.js';
import { texts as statementTexts } from './nl.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
