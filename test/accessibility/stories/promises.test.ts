import * as keyboard from '../../../stories/promises/keyboard.stories.js';
import * as prominence from '../../../stories/promises/prominence.stories.js';
import * as tabs from '../../../stories/promises/tabs.stories.js';
import { checkStories } from './check-stories.js';

for (const module of [keyboard, prominence, tabs]) checkStories(module);
