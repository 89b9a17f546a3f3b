import * as stories from '../../../stories/statement.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
