import * as match from '../../../stories/recipes/match.stories.js';
import { checkStories } from './check-stories.js';

checkStories(match);
