// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './nb.banner.js';
import { texts as interfaceTexts } from './nb.interface.js';
import { texts as statementTexts } from './nb.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
