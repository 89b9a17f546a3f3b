// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './ca.banner.js';
import { templates as interface } from './ca.interface.js';
import { templates as statement } from './ca.statement.js';

export const templates = { ...banner, ...interface, ...statement };
