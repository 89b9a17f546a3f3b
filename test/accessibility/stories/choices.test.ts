import * as stories from '../../../stories/choices.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
