// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './pl.banner.js';
import { texts as interfaceTexts } from './pl.interface.js';
import { texts as statementTexts } from './pl.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
