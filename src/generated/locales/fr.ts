// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './fr.banner.js';
import { templates as interface } from './fr.interface.js';
import { templates as statement } from './fr.statement.js';

export const templates = { ...banner, ...interface, ...statement };
