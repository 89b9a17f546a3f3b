// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './gl.banner.js';
import { templates as interface } from './gl.interface.js';
import { templates as statement } from './gl.statement.js';

export const templates = { ...banner, ...interface, ...statement };
