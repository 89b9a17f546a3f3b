// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './sl.banner.js';
import { texts as interfaceTexts } from './sl.interface.js';
import { texts as statementTexts } from './sl.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
