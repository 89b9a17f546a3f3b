// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './ro.banner.js';
import { templates as interface } from './ro.interface.js';
import { templates as statement } from './ro.statement.js';

export const templates = { ...banner, ...interface, ...statement };
