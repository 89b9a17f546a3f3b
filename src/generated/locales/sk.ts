// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './sk.banner.js';
import { templates as interface } from './sk.interface.js';
import { templates as statement } from './sk.statement.js';

export const templates = { ...banner, ...interface, ...statement };
