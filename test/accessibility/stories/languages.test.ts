import * as stories from '../../../stories/languages/languages.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
