import * as stories from '../../../stories/gate.stories.js';
import { checkStories } from './check-stories.js';

checkStories(stories);
