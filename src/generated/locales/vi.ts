// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { texts as bannerTexts } from './vi.banner.js';
import { texts as interfaceTexts } from './vi.interface.js';
import { texts as statementTexts } from './vi.statement.js';

export const texts: Readonly<Record<string, string>> = { ...bannerTexts, ...interfaceTexts, ...statementTexts };
