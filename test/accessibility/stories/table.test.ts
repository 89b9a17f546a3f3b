import * as stories from '../../../stories/table.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
