// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './pl.banner.js';
import { templates as interface } from './pl.interface.js';
import { templates as statement } from './pl.statement.js';

export const templates = { ...banner, ...interface, ...statement };
