// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './sr-Latn.banner.js';
import { templates as interface } from './sr-Latn.interface.js';
import { templates as statement } from './sr-Latn.statement.js';

export const templates = { ...banner, ...interface, ...statement };
