// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './ga.banner.js';
import { texts as interfaceTexts } from './ga.interface.js';
import { texts as statementTexts } from './ga.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
