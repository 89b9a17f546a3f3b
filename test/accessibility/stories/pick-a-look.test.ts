import * as picker from '../../../stories/pick-a-look/pick-a-look.stories.js';
import * as site from '../../../stories/pick-a-look/sample-site.stories.js';
import { checkStories } from './check-stories.js';

for (const module of [picker, site]) checkStories(module);
