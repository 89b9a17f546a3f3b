import * as stories from '../../../stories/settings.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
