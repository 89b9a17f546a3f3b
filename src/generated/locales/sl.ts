// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './sl.banner.js';
import { templates as interface } from './sl.interface.js';
import { templates as statement } from './sl.statement.js';

export const templates = { ...banner, ...interface, ...statement };
