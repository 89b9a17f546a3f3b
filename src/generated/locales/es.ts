// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './es.banner.js';
import { templates as interface } from './es.interface.js';
import { templates as statement } from './es.statement.js';

export const templates = { ...banner, ...interface, ...statement };
