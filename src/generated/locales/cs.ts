// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './cs.banner.js';
import { templates as interface } from './cs.interface.js';
import { templates as statement } from './cs.statement.js';

export const templates = { ...banner, ...interface, ...statement };
