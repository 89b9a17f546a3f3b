// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './it.banner.js';
import { texts as interfaceTexts } from './it.interface.js';
import { texts as statementTexts } from './it.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
