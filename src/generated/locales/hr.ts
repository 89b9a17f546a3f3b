// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './hr.banner.js';
import { templates as interface } from './hr.interface.js';
import { templates as statement } from './hr.statement.js';

export const templates = { ...banner, ...interface, ...statement };
