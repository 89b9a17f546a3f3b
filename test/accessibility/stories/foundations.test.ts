import * as themes from '../../../stories/foundations/themes.stories.js';
import * as editor from '../../../stories/foundations/token-editor.stories.js';
import * as tokens from '../../../stories/foundations/tokens.stories.js';
import { checkStories } from './check-stories.js';

for (const module of [themes, editor, tokens]) checkStories(module);
