// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './sr.banner.js';
import { templates as interface } from './sr.interface.js';
import { templates as statement } from './sr.statement.js';

export const templates = { ...banner, ...interface, ...statement };
