// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './pt.banner.js';
import { templates as interface } from './pt.interface.js';
import { templates as statement } from './pt.statement.js';

export const templates = { ...banner, ...interface, ...statement };
