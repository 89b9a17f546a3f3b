// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { templates as banner } from './pt-BR.banner.js';
import { templates as interface } from './pt-BR.interface.js';
import { templates as statement } from './pt-BR.statement.js';

export const templates = { ...banner, ...interface, ...statement };
