import * as parts from '../../../stories/maps/parts.stories.js';
import * as slots from '../../../stories/maps/slots.stories.js';
import { checkStories } from './check-stories.js';

for (const module of [parts, slots]) checkStories(module);
