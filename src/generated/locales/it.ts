// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './it.banner.js';
import { templates as interface } from './it.interface.js';
import { templates as statement } from './it.statement.js';

export const templates = { ...banner, ...interface, ...statement };
