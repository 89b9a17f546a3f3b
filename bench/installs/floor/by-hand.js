import { decide, openGates, storedChoice } from './choice.js';
import { ask } from './view.js';

const stored = storedChoice();
if (stored) openGates(stored);
else ask(decide);
