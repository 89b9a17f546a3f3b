import * as stories from '../../../stories/banner.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
